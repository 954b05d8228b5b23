import type { HostAddresses, Platform } from '../model/platform'
import type { Regulation } from '../model/regulation'
import type { Ruleset } from '../model/ruleset'
import type { Problem } from './problem'
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

/** References between sources that lead nowhere. */
export const danglingReferences = ({ provisions, regulations, platforms }: Omit<RulesetParts, 'version' | 'date'>): Problem[] => {
  const types = new Set(provisions.map((p) => p.detector.id))
  const instruments = new Set(regulations.map((r) => r.id))
  const problems: Problem[] = []
  for (const { file, note, detector, lineOf } of provisions) {
    for (const id of note.regulations)
      if (!instruments.has(id))
        problems.push({
          file,
          line: lineOf(['regulations']),
          message: `cites "${id}", but assets/ruleset/regulations/${id}.md does not exist`,
        })
    if (detector.mitigates.includes(detector.id))
      problems.push({ file, line: lineOf(['mitigates']), message: 'a type cannot soften itself' })
  }
  for (const platform of platforms)
    for (const overlay of platform.overlays) {
      const file = `assets/ruleset/platforms/${platform.id}.yaml`
      if (!types.has(overlay.provision))
        problems.push({ file, line: 0, message: `an overlay speaks of "${overlay.provision}", which is no provision type` })
      if (overlay.quote.trim().split(/\s+/).length > 10)
        problems.push({ file, line: 0, message: `the quote "${overlay.quote}" has more than ten words` })
    }
  return problems
}
