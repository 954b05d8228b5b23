import { ownSignals, signalBit } from '../../lib/engine/learned/features'
import type { Example } from './examples'

/** What a model sees of a clause, in parts: each can be left out, to learn what it adds. */
export const seenParts = ['rows', 'signs', 'own', 'neighbours'] as const
export type SeenPart = (typeof seenParts)[number]

export const isSeenPart = (word: string): word is SeenPart => seenParts.some((part) => part === word)

const neighbours = signalBit('before') | signalBit('after')
const everySignal = (1 << ownSignals.length) - 1
const none = new Int32Array(0)

/** The examples as a model sees them that lacks one part. `own`: what the patterns of the type itself say of the clause. */
export const without = (part: SeenPart, examples: readonly Example[]): Example[] =>
  examples.map((example) => {
    if (part === 'rows') return { ...example, rows: none }
    if (part === 'signs') return { ...example, signs: none }
    const kept = part === 'own' ? neighbours : everySignal & ~neighbours
    return { ...example, own: example.own.map((bits) => bits & kept) }
  })
