import type { Answer } from './documents'
import type { Example } from './examples'

/** What one model learns: a provision type, or a category of CLAUDETTE. */
export interface Target {
  id: string
  /** Types whose patterns it sees as its own signals. */
  signalsOf: string[]
  /** The answer for an example; null where its source does not say. */
  answer(example: Example): Answer | 'no' | null
}

export const claudetteCodes = ['a', 'ch', 'cr', 'j', 'law', 'ltd', 'ter', 'use', 'pinc'] as const
/** Privacy included is rare and vague: the macro figure is over the other eight, as published. */
export const macroCodes = claudetteCodes.filter((c) => c !== 'pinc')

/** The types of our own that say what a category of CLAUDETTE says, nearly enough to learn from. */
export const leads: Record<(typeof claudetteCodes)[number], string[]> = {
  a: ['mandatory-arbitration'],
  ch: ['unilateral-terms-change'],
  cr: ['discretionary-content-removal'],
  j: ['exclusive-forum'],
  law: ['governing-law'],
  ltd: ['liability-exclusion', 'liability-cap'],
  ter: ['termination-at-will'],
  use: ['contract-by-use'],
  pinc: ['policies-incorporated'],
}

/** Categories where our own labels mean nearly the same: learning from both raised the figure; for the others it fell. */
const alike: ReadonlySet<string> = new Set(['a', 'cr', 'j', 'law', 'ltd', 'ter'])

/** What its source does not say is no. */
export const answerOf = (target: Target, example: Example): Answer | 'no' => target.answer(example) ?? 'no'

export const isCategory = (target: Target): boolean => target.id.startsWith('claudette:')

export const typeTarget = (id: string): Target => ({
  id,
  signalsOf: [id],
  answer: (example) => (example.source === 'own' ? (example.answers.get(id) ?? 'no') : null),
})

/** `family`: the types mapped to the category. A clause of the family that is not of its leads is left out, as it may be either. */
export const categoryTarget = (code: (typeof claudetteCodes)[number], family: readonly string[]): Target => ({
  id: `claudette:${code}`,
  signalsOf: [...family],
  answer: (example) => {
    if (example.source === 'claudette') return example.answers.get(`claudette:${code}`) ?? 'no'
    if (!alike.has(code)) return null
    const said = leads[code].map((type) => example.answers.get(type))
    if (said.includes('yes')) return 'yes'
    return said.includes('maybe') || family.some((type) => example.answers.has(type)) ? null : 'no'
  },
})
