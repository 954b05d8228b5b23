import type { LanguageRules } from '../model/language-rules'
import type { Detector } from '../model/provision'
import { type ReadyDetectors, readyDetectors } from './detector'

/** The language in which the detectors themselves are written. */
export const firstLanguage = 'en'

/** The rules made ready, language by language. */
export interface ReadyLanguages {
  /** Languages that the rules can read. In any other, finding nothing means nothing. */
  readonly readable: ReadonlySet<string>
  /** Made when the first page in that language comes by; null for one that the rules cannot read. */
  of(language: string): ReadyDetectors | null
}

export const readyLanguages = (detectors: readonly Detector[], languages: readonly LanguageRules[]): ReadyLanguages => {
  const made = new Map<string, ReadyDetectors>()
  const readable = new Set([firstLanguage, ...languages.map((l) => l.language)])
  return {
    readable,
    of: (language) => {
      if (!readable.has(language)) return null
      const rules = languages.find((l) => l.language === language)
      const ready = made.get(language) ?? readyIn(language, detectors, rules)
      made.set(language, ready)
      return ready
    },
  }
}

/** The detectors made ready for one language, with what the rules know of it: phrases and weights. `words`: of the English phrases. */
export const readyIn = (
  language: string,
  detectors: readonly Detector[],
  rules: LanguageRules | undefined,
  words: readonly string[] | null = null,
): ReadyDetectors =>
  language === firstLanguage
    ? readyDetectors(detectors, rules?.learned ?? null, language, words)
    : readyDetectors(inLanguage(detectors, rules), rules?.learned ?? null, language)

/** The types that have phrases in a language, with those. Modifiers are phrases too, so without them. */
export const inLanguage = (detectors: readonly Detector[], rules: LanguageRules | undefined): Detector[] =>
  detectors.flatMap((detector) => {
    const phrases = rules?.phrases.find((p) => p.id === detector.id)
    return phrases ? [{ ...detector, ...phrases, raises: [], lowers: [] }] : []
  })
