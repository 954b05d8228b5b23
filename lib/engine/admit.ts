import type { LanguageRules } from '../model/language-rules'
import type { Detector } from '../model/provision'
import { cueProblem, positionsIn } from './bounds'
import { phraseSources } from './detector'
import { flooding } from './everyday'
import { firstLanguage, inLanguage } from './languages'
import { readyModel } from './learned/model'
import { limits } from './phrase/parse'
import { atomsIn } from './phrase/pattern'

interface Skipped {
  part: string
  name: string
  why: string
}

export type Admitted = { detectors: Detector[]; languages: LanguageRules[]; skipped: Skipped[] } | { refused: string }

/** Of one language's rules together: about three times today's, and within what the engine's 16-bit tables hold. */
export const most = {
  cues: 200,
  phrases: limits.patterns * 2,
  positions: 250_000,
  cueLetters: 60_000,
  atomLetters: 60_000,
  alphabet: 128,
} as const

/**
 * Rules that come from elsewhere, held to the engine's bounds: every phrase compiles, so that matching stays linear in the text; a type has
 * a limited number of them, and so have all together; weights fit their features; and nothing marks everyday sentences. A type or language
 * that does not keep to them is left out; too much of everything is refused.
 */
export const admit = (detectors: readonly Detector[], languages: readonly LanguageRules[]): Admitted => {
  const skipped: Skipped[] = []
  const skip = (part: string, name: string, why: string | null): boolean => {
    if (why !== null) skipped.push({ part, name, why })
    return why === null
  }
  const sound = detectors.filter((d) => skip('detectors', d.id, detectorProblem(d)))
  const spoken = languages
    .map((l) => ({
      ...l,
      phrases: l.phrases.filter((p) => skip(`languages.${l.language}`, p.id, detectorProblem({ ...p, raises: [], lowers: [] }))),
    }))
    .filter((l) => skip('languages', l.language, learnedProblem(l, sound)))
  for (const [language, types] of [[firstLanguage, sound] as const, ...spoken.map((l) => [l.language, inLanguage(sound, l)] as const)]) {
    const problem = tooMuch(types)
    if (problem) return { refused: `${language}: ${problem}` }
  }
  const floods = flooding(sound, spoken)
  return {
    detectors: sound.filter((d) => skip('detectors', d.id, floods.has(d.id) ? 'it marks everyday sentences' : null)),
    languages: spoken,
    skipped,
  }
}

type WithPhrases = Pick<Detector, 'cues' | 'patterns' | 'possible' | 'unless' | 'raises' | 'lowers'>

const sourcesOf = (d: WithPhrases): string[] => [
  ...d.patterns,
  ...d.possible,
  ...d.unless,
  ...[...d.raises, ...d.lowers].flatMap((m) => m.when),
]

const detectorProblem = (d: WithPhrases): string | null => {
  const sources = sourcesOf(d)
  if (d.cues.length > most.cues) return `${d.cues.length} cues are more than ${most.cues}`
  if (sources.length > most.phrases) return `${sources.length} phrases are more than ${most.phrases}`
  const cue = d.cues.map(cueProblem).find((problem) => problem !== null)
  if (cue) return cue
  return sources.every((source) => positionsIn(source) !== null) ? null : 'a phrase is beyond the bounds of the phrase language'
}

const tooMuch = (types: readonly Detector[]): string | null => {
  // A phrase that two types share is run for each of them.
  const sources = types.flatMap(phraseSources)
  const positions = sources.reduce((sum, source) => sum + (positionsIn(source) ?? 0), 0)
  if (positions > most.positions) return `${positions} positions are more than ${most.positions}`
  const cues = types.flatMap((t) => t.cues).join('')
  const atoms = atomsIn(sources).join('')
  if (cues.length > most.cueLetters || atoms.length > most.atomLetters) return 'too many words'
  if (new Set(cues).size > most.alphabet || new Set(atoms).size > most.alphabet) return 'too many letters'
  return null
}

const learnedProblem = ({ learned }: LanguageRules, types: readonly Detector[]): string | null => {
  if (!learned) return null
  try {
    readyModel(learned, new Map(types.map((d, i) => [d.id, i])))
    return null
  } catch {
    return 'its weights do not fit their features'
  }
}
