import { type Clauses, isTitle, type TypeMatch } from '../clauses'
import type { Words } from '../words'
import { joined, keyIn, nameHash, wordHash } from './keys'

/** What a model of a type sees of a clause besides the words: what that type's own patterns say of it and of its neighbours. */
export const ownSignals = [
  'one strong',
  'several strong',
  'possible',
  'strong but ruled out',
  'possible but ruled out',
  'before',
  'after',
] as const

/** Each signal as a bit. */
export const signalBit = (signal: (typeof ownSignals)[number]): number => 1 << ownSignals.indexOf(signal)
const oneStrong = signalBit('one strong')
const severalStrong = oneStrong | signalBit('several strong')
const possible = signalBit('possible')
const strongRuledOut = signalBit('strong but ruled out')
const possibleRuledOut = signalBit('possible but ruled out')
const before = signalBit('before')
const after = signalBit('after')

/** A heading governs what follows it up to this many sentences. */
const headingReach = 40
/** Words of a heading that are looked at. */
const headingWords = 8
/** Shapes of a clause beside its length. */
const inList = 100
const onItsOwn = 101

export interface ClauseFeatures {
  /** Calls `visit` with the key of each row of one to three words, and its first and last word; a key may come twice. Returns the number of words. */
  rows(s: number, visit: (key: number, first: number, last: number) => void): number
  /** Calls `visit` with the key of each sign around the clause: heading, lead-in, place, shape, the patterns of all types. */
  signs(s: number, visit: (key: number) => void): void
  /** Which of {@link ownSignals} a type has in a clause, as bits. */
  own(s: number, type: number): number
}

/** `typeIds`: ids of the types by index. `documentType`: of the page, where it is known. */
export const featuresOf = (clauses: Clauses, typeIds: readonly string[], documentType: string | null): ClauseFeatures => {
  const { folded, sentences, matches } = clauses
  const names = typeIds.map(nameHash)
  const headingOf = headings(clauses)

  /** Of the heading last asked for: it governs the sentences that follow. */
  let known = -1
  let keys: number[] = []
  const headingKeys = (heading: number): number[] => {
    if (heading === known) return keys
    known = heading
    const { words } = clauses.clause(heading)
    keys = Array.from({ length: Math.min(words.length, headingWords) }, (_, w) =>
      keyIn('heading', wordHash(folded, words.starts[w] ?? 0, words.ends[w] ?? 0)),
    )
    return keys
  }

  const rows: ClauseFeatures['rows'] = (s, visit) => {
    const { words, own } = clauses.clause(s)
    visitRows(folded, words, own, visit)
    return words.length
  }

  const signs: ClauseFeatures['signs'] = (s, visit) => {
    const sentence = sentences[s]
    if (!sentence) return
    for (const key of headingKeys(headingOf[s] ?? -1)) visit(key)
    for (const [t, match] of matches[s] ?? [])
      if (!match.ruledOut) visit(keyIn(match.band === 'strong' ? 'strong' : 'possible', names[t] ?? 0))
    visit(keyIn('place', Math.floor((8 * s) / Math.max(1, sentences.length))))
    visit(keyIn('shape', Math.min(6, Math.floor(Math.log2(1 + (sentence.end - sentence.start) / 6)))))
    visit(keyIn('shape', sentence.leads.length > 0 ? inList : onItsOwn))
    if (documentType) visit(keyIn('document', nameHash(documentType)))
  }

  const strongAt = (s: number, type: number): boolean => {
    const match = matches[s]?.get(type)
    return match?.band === 'strong' && !match.ruledOut
  }
  const own: ClauseFeatures['own'] = (s, type) => {
    const match = matches[s]?.get(type)
    const neighbours = (strongAt(s - 1, type) ? before : 0) | (strongAt(s + 1, type) ? after : 0)
    return match ? neighbours | signalsIn(match) : neighbours
  }
  return { rows, signs, own }
}

const signalsIn = ({ band, patterns, ruledOut }: TypeMatch): number => {
  if (band === 'possible') return ruledOut ? possibleRuledOut : possible
  if (ruledOut) return strongRuledOut
  return patterns.length > 1 ? severalStrong : oneStrong
}

/** Rows of the lead-in alone say less of the item than its own: they are features apart. */
const visitRows = (folded: Uint16Array, words: Words, own: number, visit: (key: number, first: number, last: number) => void): void => {
  /** Hashes of the word before, and of the two before. */
  let one = 0
  let two = 0
  for (let w = 0; w < words.length; w++) {
    const space = w < own ? 'lead' : 'text'
    const word = wordHash(folded, words.starts[w] ?? 0, words.ends[w] ?? 0)
    visit(keyIn(space, word), w, w)
    const pair = joined(one, word)
    if (w >= 1) visit(keyIn(space, pair), w - 1, w)
    if (w >= 2) visit(keyIn(space, joined(two, word)), w - 2, w)
    one = word
    two = pair
  }
}

/** For each sentence the index of the heading above it, or -1. */
const headings = ({ sentences }: Clauses): Int32Array => {
  const of = new Int32Array(sentences.length).fill(-1)
  let heading = -1
  for (const [s, sentence] of sentences.entries()) {
    if (isTitle(sentence)) heading = s
    else if (heading >= 0 && s - heading <= headingReach) of[s] = heading
  }
  return of
}
