import type { Learned, Sign } from '../model/learned'
import type { Detector } from '../model/provision'
import { type Cues, cueAutomaton } from './cues'
import { type Model, readyModel } from './learned/model'
import { type Lexicon, lexicon } from './lexicon'
import { atomsIn, compilePattern, type Pattern } from './phrase/pattern'

/** A provision type made ready: its patterns are compiled when the first clause with one of its cues comes by. */
export interface ReadyType {
  readonly detector: Detector
  readonly strong: () => readonly Pattern[]
  readonly possible: () => readonly Pattern[]
  readonly unless: () => readonly Pattern[]
  readonly modifiers: () => readonly ReadyModifier[]
}

export interface ReadyModifier {
  readonly name: string
  readonly factor: Detector['raises'][number]['factor']
  readonly direction: 'raises' | 'lowers'
  readonly when: readonly Pattern[]
}

/** All detectors of a ruleset made ready: what `detect` runs on. Keep one a worker; it holds caches. */
export interface ReadyDetectors {
  /** The kinds of clause, then the signs that only the model reads. */
  readonly types: readonly ReadyType[]
  /** How many of the types are kinds of clause. */
  readonly kinds: number
  /** Ids of the types, in the same order. */
  readonly ids: readonly string[]
  /** Two letters: the language of the phrases. */
  readonly language: string
  /** The learned part; null where there are patterns alone. */
  readonly model: Model | null
  readonly cues: Cues
  readonly lexicon: Lexicon
}

/** `among`: what the words of the phrases are among, where the caller knows; else they are gathered from the phrases. */
export const readyDetectors = (
  kinds: readonly Detector[],
  learned: Learned | null = null,
  language = 'en',
  among: readonly string[] | null = null,
): ReadyDetectors => {
  const signs = (learned?.signs ?? []).map(asDetector)
  const detectors = [...kinds, ...signs]
  const words = lexicon(atomsIn(among ? [...among, ...signs.flatMap(phraseSources)] : detectors.flatMap(phraseSources)))
  const shared = new Map<string, Pattern | null>()
  const compiled = (sources: readonly string[]): Pattern[] =>
    sources.flatMap((source) => {
      let pattern = shared.get(source)
      if (pattern === undefined) {
        const result = compilePattern(source, words)
        pattern = result.kind === 'pattern' ? result.pattern : null
        shared.set(source, pattern)
      }
      return pattern ? [pattern] : []
    })
  const types = detectors.map(
    (detector): ReadyType => ({
      detector,
      strong: once(() => compiled(detector.patterns)),
      possible: once(() => compiled(detector.possible)),
      unless: once(() => compiled(detector.unless)),
      modifiers: once(() => [
        ...detector.raises.map((m): ReadyModifier => ({ ...m, direction: 'raises', when: compiled(m.when) })),
        ...detector.lowers.map((m): ReadyModifier => ({ ...m, direction: 'lowers', when: compiled(m.when) })),
      ]),
    }),
  )
  const cues = detectors.flatMap((d, owner) => d.cues.map((cue) => ({ cue: cueText(cue), owner })))
  const ids = detectors.map((d) => d.id)
  const model = learned ? readyModel(learned, new Map(ids.map((id, t) => [id, t]))) : null
  return { types, kinds: kinds.length, ids, language, model, cues: cueAutomaton(cues), lexicon: words }
}

/** Signs are read as a kind's phrases are; what else a kind has is of no account. */
export const asDetector = (sign: Sign): Detector => ({
  ...sign,
  name: sign.id,
  category: 'sign',
  polarity: 'neutral',
  audience: 'both',
  possible: [],
  raises: [],
  lowers: [],
  mitigates: [],
})

export const phraseSources = (d: Detector): string[] => [
  ...d.patterns,
  ...d.possible,
  ...d.unless,
  ...d.raises.flatMap((m) => m.when),
  ...d.lowers.flatMap((m) => m.when),
]

/** A cue as the automaton reads it: hyphens are spaces, apostrophes straight. */
export const cueText = (cue: string): string => cue.toLowerCase().replaceAll('’', "'").replaceAll('-', ' ').replace(/\s+/g, ' ').trim()

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
