import type { Finding } from '../../lib/model/finding'
import type { MessageKey } from '../words'

/** From this score on two signs or more agree. */
const clearFrom = 0.85

/** How sure a finding is, as a word. */
export const sureKey = ({ band, score }: Pick<Finding, 'band' | 'score'>): MessageKey => {
  if (band === 'possible') return 'card_sure_possible'
  return score >= clearFrom ? 'card_sure_clear' : 'card_sure_likely'
}
