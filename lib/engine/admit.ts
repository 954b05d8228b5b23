import type { LanguageRules } from '../model/language-rules'
import type { Detector } from '../model/provision'
import { cueProblem, positionsIn } from './bounds'
import { asDetector, phraseSources } from './detector'
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

/** About three times what there is today, and within what the engine's 16-bit tables hold. */
export const most = {
  /** Of one type: cues, phrases, and letters of what the reader is shown of it. */
  cues: 200,
  phrases: limits.patterns * 2,
  words: 200,
  /** Of one language's rules together; signs are counted as types. */
  types: 300,
  heads: 150,
  allPhrases: 8_000,
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
  const sound = detectors.filter((d) => skip('detectors', d.id, wordyProblem(d) ?? detectorProblem(d)))
  const spoken = languages
    .map((l) => ({
      ...l,
      phrases: l.phrases.filter((p) => skip(`languages.${l.language}`, p.id, detectorProblem({ ...p, raises: [], lowers: [] }))),
    }))
    .filter((l) => skip('languages', l.language, learnedProblem(l, sound)))
  const first = { language: firstLanguage, signs: signsOf(spoken.find((l) => l.language === firstLanguage)), types: sound }
  const others = spoken.map((l) => ({ language: l.language, signs: signsOf(l), types: inLanguage(sound, l) }))
  for (const { language, types, signs } of [first, ...others]) {
    const problem = tooMuch([...types, ...signs])
    if (problem) return { refused: `${language}: ${problem}` }
  }
  const floods = flooding(sound, spoken)
  return {
    detectors: sound.filter((d) => skip('detectors', d.id, floods.has(d.id) ? 'it marks everyday sentences' : null)),
    languages: spoken,
    skipped,
  }
}

const signsOf = (rules: LanguageRules | undefined): Detector[] => (rules?.learned?.signs ?? []).map(asDetector)

/** Every finding carries these words. */
const wordyProblem = ({ id, name, category, raises, lowers }: Detector): string | null =>
  [id, name, category, ...[...raises, ...lowers].map((m) => m.name)].some((words) => words.length > most.words)
    ? `a name has more than ${most.words} letters`
    : null

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
  if (types.length > most.types) return `${types.length} types are more than ${most.types}`
  // A phrase that two types share is run for each of them.
  const sources = types.flatMap(phraseSources)
  if (sources.length > most.allPhrases) return `${sources.length} phrases are more than ${most.allPhrases}`
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
  if (learned.heads.length > most.heads) return `${learned.heads.length} heads are more than ${most.heads}`
  const sign = signsOf({ language: '', phrases: [], learned })
    .map(detectorProblem)
    .find((problem) => problem !== null)
  if (sign) return `a sign: ${sign}`
  try {
    readyModel(learned, new Map(types.map((d, i) => [d.id, i])))
    return null
  } catch {
    return 'its weights do not fit their features'
  }
}
