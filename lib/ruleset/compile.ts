import type { HostAddresses, Platform } from '../model/platform'
import type { Regulation } from '../model/regulation'
import type { Ruleset } from '../model/ruleset'
import type { ProvisionSource } from './provision-source'

export interface RulesetParts {
  version: number
  /** ISO date of the newest source. */
  date: string
  provisions: readonly ProvisionSource[]
  regulations: readonly Regulation[]
  platforms: readonly Platform[]
  hosts: readonly HostAddresses[]
}

/** The ruleset without its digest: the caller hashes this very object, as JSON, and adds it. */
export const compileRuleset = ({ version, date, provisions, regulations, platforms, hosts }: RulesetParts): Omit<Ruleset, 'digest'> => {
  const mitigatedBy = (id: string): string[] => provisions.filter((p) => p.detector.mitigates.includes(id)).map((p) => p.detector.id)
  return {
    format: 1,
    version,
    date,
    detectors: provisions.map((p) => p.detector),
    notes: provisions.map((p) => ({ ...p.note, mitigatedBy: mitigatedBy(p.note.id) })),
    regulations: [...regulations],
    platforms: [...platforms],
    hosts: [...hosts],
  }
}
