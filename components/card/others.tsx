import type { Recall } from '../../lib/model/facts'
import type { Others } from '../../lib/model/others'
import { sectorName } from '../sector-name'
import { type MessageKey, useWords } from '../words'
import { dayInWords } from './day'
import { type FactsOf, OthersSet } from './others-set'

interface OthersFoundProps {
  provision: string
  others: Others
  /** Absent where the set behind the figures cannot be asked for. */
  factsOf?: FactsOf | undefined
}

/** How many of the platforms we read have such a clause, how that is in this sector, and which ones. */
export const OthersFound = ({ provision, others, factsOf }: OthersFoundProps) => {
  const t = useWords()
  const { read, found, unclear, sure, recall, date, neighbours } = others
  return (
    <section className="others">
      <Share of={read} part={found} />
      <p>
        {t(foundIn(others.groups), String(found), String(read))} <InSector others={others} />
      </p>
      <p className="aside">
        {unclear > 0 && `${t('card_others_unclear', String(unclear))} `}
        {!sure && (recall ? t(missed[recall.by], percent(recall.found, recall.of)) : t('card_others_unmeasured'))}
      </p>
      {neighbours.with.length > 0 && <p>{t('card_others_with', neighbours.with.join(', '))}</p>}
      {neighbours.without.length > 0 && <p>{t('card_others_without', neighbours.without.join(', '))}</p>}
      {factsOf && <OthersSet key={provision} provision={provision} count={read} factsOf={factsOf} />}
      <p className="aside">{t('card_others_read', dayInWords(date, t))}</p>
    </section>
  )
}

const missed: Record<Recall['by'], MessageKey> = { clauses: 'card_others_missed', documents: 'card_others_missedDocuments' }

const percent = (part: number, of: number): string => String(Math.round((100 * part) / of))

const foundIn = (groups: readonly string[]): MessageKey => {
  if (groups.includes('privacy')) return groups.includes('terms') ? 'card_others_foundBoth' : 'card_others_foundPrivacy'
  return 'card_others_foundTerms'
}

/** The figure as a picture; the words beside it say the same. */
const Share = ({ part, of }: { part: number; of: number }) => (
  <div className="share" aria-hidden="true">
    <div style={{ width: `${(100 * part) / of}%` }} />
  </div>
)

const InSector = ({ others: { sector } }: { others: Others }) => {
  const t = useWords()
  const key = sector && sectorName(sector.id)
  if (!sector || !key) return null
  const words: Record<typeof sector.compares, MessageKey> = {
    rarer: 'card_others_rarer',
    commoner: 'card_others_commoner',
    alike: 'card_others_alike',
  }
  return t(words[sector.compares], t(key), String(sector.found), String(sector.read))
}
