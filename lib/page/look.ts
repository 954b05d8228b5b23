import type { Finding } from '../model/finding'
import type { Severity } from '../model/severity'

/** How a clause is drawn: by its severity where it is a risk, by its kind otherwise; `changed` since the reader read it, under all others. */
export type Tone = Severity | 'neutral' | 'protective' | 'changed'
export type Ground = 'light' | 'dark'

/** `faint`: the line alone, for possible findings. */
export interface Look {
  tone: Tone
  faint: boolean
}

/** Later ones are drawn over earlier ones. */
export const tones: readonly Tone[] = ['changed', 'neutral', 'low', 'protective', 'medium', 'high', 'critical']

export const lookOf = ({ polarity, severity, band }: Finding): Look => ({
  tone: polarity === 'risk' ? severity : polarity,
  faint: band === 'possible',
})

/** Worst first, as a reader wants to meet them on the same words. */
export const worstFirst = (a: Finding, b: Finding): number =>
  tones.indexOf(lookOf(b).tone) - tones.indexOf(lookOf(a).tone) || b.points - a.points || b.score - a.score
