import type { Detector } from '../model/provision'
import { positionsIn } from './bounds'
import { phraseSources } from './detector'
import { atomsIn } from './phrase/pattern'

/**
 * Of all own lists together: what the engine's 16-bit tables have left beside rules that go to their own bounds (`most` of `admit`), and a
 * tenth of their work.
 */
export const mostOfLists = { types: 200, positions: 25_000, cueLetters: 4_000, atomLetters: 4_000, alphabet: 60 } as const

/** What of the lists' provisions together is more than there is room for; null where they fit. */
export const listsTooMuch = (types: readonly Detector[]): string | null => {
  if (types.length > mostOfLists.types) return `${types.length} provisions are more than ${mostOfLists.types}`
  const sources = types.flatMap(phraseSources)
  const positions = sources.reduce((sum, source) => sum + (positionsIn(source) ?? 0), 0)
  if (positions > mostOfLists.positions) return `${positions} positions are more than ${mostOfLists.positions}`
  const cues = types.flatMap((t) => t.cues).join('')
  const atoms = atomsIn(sources).join('')
  if (cues.length > mostOfLists.cueLetters || atoms.length > mostOfLists.atomLetters) return 'too many words'
  if (new Set(cues + atoms).size > mostOfLists.alphabet) return 'too many letters'
  return null
}
