import { fingerprint } from './fingerprint'
import type { Side } from './side'
import { type Unit, unitsOf } from './units'

/**
 * The fingerprints of a version, for the store of what was ever seen: one for each sentence, item and table row of the terms (13 hexadecimal
 * digits, each once, in order of the text), and last one for the version as a whole (`v` and 13 digits), by which a return to an earlier
 * version is known even where it only takes clauses away. Empty where the page shows no terms' text.
 */
export const fingerprintsOf = (side: Side): string[] => {
  const units = unitsOf(side)
  return units.length === 0 ? [] : [...new Set(units.map((unit) => fingerprint(unit.key))), versionOf(units)]
}

/** Of all keys, whatever their order. */
export const versionOf = (units: readonly Unit[]): string =>
  `v${fingerprint([...new Set(units.map((unit) => unit.key))].sort().join('\n'))}`
