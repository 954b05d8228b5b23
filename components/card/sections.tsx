import type { ReactNode } from 'react'
import type { Finding } from '../../lib/model/finding'
import type { NoteReply } from '../../lib/model/replies'
import { useLens } from '../lens/lens'
import { Prose } from '../prose'
import { type MessageKey, useWords } from '../words'
import { cite } from './citations'
import { dayInWords } from './day'
import { Fold } from './fold'
import type { FoldName, Folds } from './folds'
import { Law } from './law'
import { Marked } from './marked'
import { Organisations } from './organisations'
import { OthersFound } from './others'
import type { FactsOf } from './others-set'
import type { Sources } from './use-sources'

const titles: Record<FoldName, MessageKey> = {
  why: 'card_why',
  law: 'card_law',
  organisations: 'card_organisations',
  others: 'card_others',
  open: 'card_open',
  marked: 'card_marked',
}

interface SectionsProps {
  finding: Finding
  /** Null where there is no note to read: why it was marked can still be told. */
  reply: Extract<NoteReply, { kind: 'note' }> | null
  folds: Folds
  sources: Sources
  factsOf?: FactsOf | undefined
}

/** What is folded under the note, in the order of the reader's questions. */
export const Sections = ({ finding, reply, folds, sources, factsOf }: SectionsProps) => {
  const t = useWords()
  const forBusiness = useLens().readsAs === 'business'
  const fold = (name: FoldName, inside: ReactNode): ReactNode => (
    <Fold title={t(titles[name])} isOpen={folds.isOpen(name)} toggle={() => folds.toggle(name)}>
      {inside}
    </Fold>
  )
  const overlay = reply?.overlay
  const reviewed = (said: string | undefined): ReactNode =>
    said && overlay && reply.platform ? (
      <>
        <p>{said}</p>
        <p className="aside">
          {reply.platform.name} · {t('card_reviewed', dayInWords(overlay.reviewed, t))}
        </p>
      </>
    ) : null
  return (
    <div className="folds">
      {reply && (
        <>
          {forBusiness && fold('organisations', <Organisations note={reply.note} regulations={reply.regulations} />)}
          {fold('why', <Prose prose={reply.note.sections.why} cite={cite} />)}
          {fold('law', <Law regulations={reply.regulations} sources={sources} />)}
          {!forBusiness && fold('organisations', <Organisations note={reply.note} regulations={reply.regulations} />)}
          {fold(
            'others',
            <>
              {reply.others && <OthersFound provision={reply.note.id} others={reply.others} factsOf={factsOf} />}
              {reviewed(overlay?.compare)}
              <Prose prose={reply.note.sections.others} cite={cite} />
            </>,
          )}
          {fold(
            'open',
            <>
              {reviewed(overlay?.open)}
              <Prose prose={reply.note.sections.open} cite={cite} />
            </>,
          )}
        </>
      )}
      {fold('marked', <Marked finding={finding} checked={reply?.note.checked} />)}
    </div>
  )
}
