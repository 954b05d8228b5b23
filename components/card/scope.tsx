import type { ScopeGroup } from '../../lib/model/finding'
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

/** Who the clause is for, where its text says so. A group of a later version is left out. */
export const Scope = ({ scope }: { scope: readonly string[] }) => {
  const t = useWords()
  const named = scope.filter(isGroup).map((group) => t(groups[group]))
  return named.length > 0 && <p className="scope aside">{t('card_scope', named.join(', '))}</p>
}
