import type { AnchorState, Finding } from '../../lib/model/finding'
import type { Overlay } from '../../lib/model/platform'
import type { ProseBlock } from '../../lib/model/prose'
import type { Note } from '../../lib/model/provision'
import type { Regulation } from '../../lib/model/regulation'
import { useLens } from '../lens/lens'
import { WhereYouLive } from '../lens/where-you-live'
import { Prose } from '../prose'
import { SeverityMark } from '../severity-mark'
import { type MessageKey, useWords } from '../words'
import { cite } from './citations'
import { dayInWords } from './day'

const mostActions = 2

interface BriefProps {
  note: Note
  regulations: readonly Regulation[]
  /** What was written about this platform, with how its clause stands on this page; null where it is about another document. */
  review: { platform: string; overlay: Overlay; state: AnchorState | null } | null
  protective: readonly Finding[]
}

/** What is read first: what the clause does, what it means for the reader, and what can be done. */
export const Brief = ({ note, regulations, review, protective }: BriefProps) => {
  const t = useWords()
  const forBusiness = useLens().readsAs === 'business'
  const softening = [...new Set(protective.filter((f) => note.mitigatedBy.includes(f.provision)).map((f) => f.name))]
  return (
    <>
      <div className="lead">
        <Prose prose={note.sections.plain} cite={cite} />
      </div>
      {review && <Review {...review} />}
      <WhereYouLive note={note} regulations={regulations} />
      {forBusiness && (
        <section>
          <h3>{t('card_exposure')}</h3>
          <Prose prose={note.sections.exposure} cite={cite} />
        </section>
      )}
      <section>
        <h3>{t('card_forYou')}</h3>
        <Prose prose={note.sections.forYou} cite={cite} />
        {softening.length > 0 && (
          <p className="softened">
            <SeverityMark mark="protective" />
            <span>{t('card_softened', softening.join(', '))}</span>
          </p>
        )}
      </section>
      <section>
        <h3>{t('card_actions')}</h3>
        <Prose prose={note.sections.actions.map(fewItems)} cite={cite} />
      </section>
    </>
  )
}

const fewItems = (block: ProseBlock): ProseBlock => {
  if ('ul' in block) return { ul: block.ul.slice(0, mostActions) }
  return 'ol' in block ? { ol: block.ol.slice(0, mostActions) } : block
}

const states: Record<AnchorState, MessageKey> = {
  exact: 'card_anchor_exact',
  relocated: 'card_anchor_relocated',
  'by-provision': 'card_anchor_byProvision',
  differs: 'card_anchor_differs',
  'not-found': 'card_anchor_notFound',
}

const Review = ({ platform, overlay, state }: { platform: string; overlay: Overlay; state: AnchorState | null }) => {
  const t = useWords()
  return (
    <section className="review">
      <h3>{t('card_says', platform)}</h3>
      <p>{overlay.says}</p>
      <p className="aside">
        {t('card_reviewed', dayInWords(overlay.reviewed, t))} {t(state ? states[state] : 'card_anchor_elsewhere')}
      </p>
    </section>
  )
}
