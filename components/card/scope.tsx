import type { ScopeGroup } from '../../lib/model/finding'
import { type Lens, nearness } from '../lens/leading'
import { useLens } from '../lens/lens'
import { type MessageKey, useWords } from '../words'

const groups: Record<ScopeGroup, MessageKey> = {
  us: 'card_scope_us',
  'us-ca': 'card_scope_us_ca',
  'eu-uk': 'card_scope_eu_uk',
  business: 'card_scope_business',
  consumers: 'card_scope_consumers',
  minors: 'card_scope_minors',
  paid: 'card_scope_paid',
  sellers: 'card_scope_sellers',
}

const isGroup = (id: string): id is ScopeGroup => Object.hasOwn(groups, id)

const places: Partial<Record<ScopeGroup, readonly string[]>> = { us: ['us'], 'us-ca': ['us-ca'], 'eu-uk': ['eu', 'uk', 'ch'] }

/** Whether a clause for these groups is for others than the reader, by what he said of himself. What he did not say excludes nothing. */
export const isForOthers = (groups: readonly ScopeGroup[], { place, readsAs }: Lens): boolean => {
  const where = groups.flatMap((group) => places[group] ?? [])
  const away = where.length > 0 && place.length > 0 && nearness(where, place) === 'elsewhere'
  const who = groups.filter((group) => group === 'business' || group === 'consumers')
  const other = readsAs === 'consumer' ? 'business' : 'consumers'
  return away || (readsAs !== null && who.length > 0 && who.every((group) => group === other))
}

/** Who the clause is for, where its text says so. A group of a later version is left out. */
export const Scope = ({ scope }: { scope: readonly string[] }) => {
  const t = useWords()
  const lens = useLens()
  const known = scope.filter(isGroup)
  if (known.length === 0) return null
  return (
    <p className="scope aside">
      {t('card_scope', known.map((group) => t(groups[group])).join(', '))} {isForOthers(known, lens) && t('card_scopeNotYou')}
    </p>
  )
}
