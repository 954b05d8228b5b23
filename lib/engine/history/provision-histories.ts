import type { Era, ProvisionClause, ProvisionHistory, ReadVersion } from '../../model/library-view'

/**
 * What became of each provision from version to version: "$100 in the first version, $50 since 3 May". A new era begins where a provision
 * came, went, or states other figures. Those that changed stand first, then the weightiest. `versions` are in order.
 */
export const provisionHistories = (versions: readonly ReadVersion[]): ProvisionHistory[] => {
  const read = versions.filter(({ clauses }) => clauses !== null)
  const latest = new Map<string, ProvisionClause>()
  for (const { clauses } of read) for (const clause of clauses ?? []) latest.set(clause.provision, clause)
  return [...latest.values()]
    .map((clause) => ({ clause, eras: erasOf(clause.provision, read) }))
    .sort((a, b) => Number(hasChanged(b)) - Number(hasChanged(a)) || b.clause.points - a.clause.points)
    .map(({ clause: { provision, polarity, severity }, eras }) => ({ provision, polarity, severity, eras }))
}

const hasChanged = ({ eras }: Pick<ProvisionHistory, 'eras'>): boolean => eras.length > 1 || eras[0]?.known !== 'first'

const erasOf = (provision: string, versions: readonly ReadVersion[]): Era[] => {
  const eras: Era[] = []
  let state: string | null = null
  for (const [i, { version, at, stated, clauses }] of versions.entries()) {
    const clause = clauses?.find((one) => one.provision === provision)
    const now = clause ? stateOf(clause) : 'gone'
    if (now === state || (state === null && !clause)) continue
    state = now
    const before = versions[i - 1]
    eras.push({
      version,
      at,
      stated,
      known: before === undefined ? 'first' : isDated(stated, before, at) ? 'dated' : 'seen',
      state: clause ? 'stands' : 'gone',
      figures: clause ? clause.figures.map(({ said }) => said) : [],
      quote: clause?.quote ?? '',
    })
  }
  return eras
}

const stateOf = ({ figures }: ProvisionClause): string =>
  figures
    .map(({ value, unit }) => `${value} ${unit}`)
    .sort()
    .join('|')

/** A date of the document dates a change if it is another than before, and not later than it was read. */
const isDated = (stated: string | null, before: ReadVersion, at: number): boolean =>
  stated !== null && stated !== before.stated && (before.stated === null || stated > before.stated) && Date.parse(stated) <= at
