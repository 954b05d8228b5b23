import type { Facts } from '../model/facts'
import type { LanguageRules } from '../model/language-rules'
import type { Checked } from '../model/learned'
import type { Platform } from '../model/platform'
import type { Note } from '../model/provision'
import type { Regulation } from '../model/regulation'
import type { Ruleset } from '../model/ruleset'
import type { ActionSource } from './action-source'
import { actionsOf } from './actions-of'
import type { ProvisionSource } from './provision-source'
import { tightDetector, tightPhrases } from './tighten'

export interface RulesetParts {
  version: number
  /** ISO date of the newest source. */
  date: string
  provisions: readonly ProvisionSource[]
  languages: readonly LanguageRules[]
  /** By type: how often its marks were right when they were checked. */
  checked: ReadonlyMap<string, Checked>
  actions: readonly ActionSource[]
  regulations: readonly Regulation[]
  platforms: readonly Platform[]
  facts?: Facts | undefined
}

/** The ruleset without its digest: the caller hashes this very object, as JSON, and adds it. */
export const compileRuleset = ({
  version,
  date,
  provisions,
  languages,
  checked,
  actions,
  regulations,
  platforms,
  facts,
}: RulesetParts): Omit<Ruleset, 'digest'> => {
  const mitigatedBy = (id: string): string[] => provisions.filter((p) => p.detector.mitigates.includes(id)).map((p) => p.detector.id)
  const actsOf = (id: string): Pick<Note, 'acts'> => {
    const acts = actionsOf(id, actions, regulations)
    return acts.length > 0 ? { acts } : {}
  }
  return {
    format: 1,
    version,
    date,
    detectors: provisions.map((p) => tightDetector(p.detector)),
    languages: languages.map((l) => ({ ...l, phrases: l.phrases.map(tightPhrases) })),
    notes: provisions.map((p) => ({
      ...p.note,
      mitigatedBy: mitigatedBy(p.note.id),
      ...figureOf(checked.get(p.note.id)),
      ...actsOf(p.note.id),
    })),
    regulations: [...regulations],
    platforms: [...platforms],
    ...(facts && { facts }),
  }
}

/** Below this a share says nothing. */
const fewestMarks = 15

const figureOf = (checked: Checked | undefined): { checked?: Checked } => (checked && checked.marks >= fewestMarks ? { checked } : {})
