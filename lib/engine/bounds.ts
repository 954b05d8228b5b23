import { cueText } from './detector'
import { limits, parsePhrase } from './phrase/parse'
import { phrasesOf } from './phrase/pattern'
import { positionsOf } from './phrase/program'

/** How many positions the automata of a pattern have together; null for one that is not within the bounds of the phrase language. */
export const positionsIn = (source: string): number | null => {
  const { must, mustNot } = phrasesOf(source)
  const phrases = [...must, ...mustNot]
  if (phrases.length > limits.conditions + 1) return null
  let sum = 0
  for (const phrase of phrases) {
    const parsed = parsePhrase(phrase)
    if (parsed.kind === 'problem') return null
    const positions = positionsOf(parsed.phrase)
    if (positions > limits.positions) return null
    sum += positions
  }
  return sum
}

/** Why a cue is none; null for a sound one. */
export const cueProblem = (cue: string): string | null =>
  cue.length <= 60 && /^[\p{L}\p{N}'’-]+(?:[ -][\p{L}\p{N}'’-]+)*\*?$/u.test(cue) && cueText(cue).length >= 3
    ? null
    : `the cue "${cue.slice(0, 60)}" must be words, or words and a last stem, of three letters or more`
