import type { Phrases } from '../model/language-rules'
import type { Detector } from '../model/provision'

/** A phrase without the spaces that only its writer needs: `(may | can) sell` is `(may|can) sell`. An eighth of the phrases' size. */
export const tight = (phrase: string): string =>
  phrase
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\( | (?=[)|])|(?<=\|) /g, (found) => found.trim())

export const tightPhrases = <P extends Omit<Phrases, 'id'>>(phrases: P): P => ({
  ...phrases,
  patterns: phrases.patterns.map(tight),
  possible: phrases.possible.map(tight),
  unless: phrases.unless.map(tight),
})

export const tightDetector = (detector: Detector): Detector => ({
  ...tightPhrases(detector),
  raises: detector.raises.map((m) => ({ ...m, when: m.when.map(tight) })),
  lowers: detector.lowers.map((m) => ({ ...m, when: m.when.map(tight) })),
})
