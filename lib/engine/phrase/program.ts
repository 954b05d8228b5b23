import type { Lexicon } from '../lexicon'
import { limits, type Phrase } from './parse'

/**
 * A phrase as a position automaton (Glushkov 1961): one position for each word of the phrase and for each word a gap may hold. Sets of
 * positions are bit sets of `width` 32-bit units. Running it costs at most words x positions x width steps, whatever the text.
 */
export interface Automaton {
  readonly positions: number
  readonly width: number
  readonly first: Uint32Array
  readonly last: Uint32Array
  /** `follow` of position p at `[p * width, (p + 1) * width)`. */
  readonly follow: Uint32Array
  /** Positions that stand for any word (inside a gap). */
  readonly any: Uint32Array
  /** The classes of words with which a match may begin, as a bit set. */
  readonly begins: Uint32Array
  /** Which positions accept a word of this class. */
  accepts(wordClass: number): Uint32Array
}

/** A phrase made ready. Most are never run, as a word that they need is missing: the automaton is made on first use. */
export interface Program {
  /** Atoms of which at least one must occur, group by group, for the phrase to match at all. */
  readonly needs: readonly Int32Array[]
  automaton(): Automaton
}

interface Parts {
  first: number[]
  last: number[]
  empty: boolean
}

export type Compiled = { kind: 'program'; program: Program } | { kind: 'problem'; reason: string }

export const compilePhrase = (phrase: Phrase, lexicon: Lexicon): Compiled => {
  const positions = positionsOf(phrase)
  if (positions > limits.positions)
    return { kind: 'problem', reason: `${positions} positions, more than ${limits.positions}: shorten gaps or split the phrase` }
  let made: Automaton | undefined
  const automaton = (): Automaton => {
    made ??= automatonOf(phrase, lexicon)
    return made
  }
  return { kind: 'program', program: { needs: needsOf(phrase, lexicon), automaton } }
}

export const positionsOf = (phrase: Phrase): number => {
  switch (phrase.kind) {
    case 'atom':
      return 1
    case 'gap':
      return phrase.most
    case 'maybe':
      return positionsOf(phrase.part)
    default:
      return phrase.parts.reduce((sum, part) => sum + positionsOf(part), 0)
  }
}

const automatonOf = (phrase: Phrase, lexicon: Lexicon): Automaton => {
  const atoms: (string | null)[] = []
  const follow: Set<number>[] = []

  const position = (atom: string | null): number => {
    atoms.push(atom)
    follow.push(new Set())
    return atoms.length - 1
  }
  const link = (from: readonly number[], to: readonly number[]): void => {
    for (const f of from) for (const t of to) follow[f]?.add(t)
  }

  const build = (p: Phrase): Parts => {
    switch (p.kind) {
      case 'atom': {
        const at = position(p.atom)
        return { first: [at], last: [at], empty: false }
      }
      case 'gap': {
        const run = Array.from({ length: p.most }, () => position(null))
        run.forEach((at, i) => {
          link([at], run.slice(i + 1, i + 2))
        })
        return { first: run.slice(0, 1), last: run, empty: true }
      }
      case 'maybe':
        return { ...build(p.part), empty: true }
      case 'either':
        return p.parts.map(build).reduce((a, b) => ({
          first: [...a.first, ...b.first],
          last: [...a.last, ...b.last],
          empty: a.empty || b.empty,
        }))
      case 'row':
        return p.parts.map(build).reduce((a, b) => {
          link(a.last, b.first)
          return {
            first: a.empty ? [...a.first, ...b.first] : a.first,
            last: b.empty ? [...a.last, ...b.last] : b.last,
            empty: a.empty && b.empty,
          }
        })
    }
  }

  return packed(atoms, follow, build(phrase), lexicon)
}

/** What the phrase cannot do without, the smallest groups first: they are the likeliest to be missing. */
const needsOf = (phrase: Phrase, lexicon: Lexicon): Int32Array[] => {
  const needs = (p: Phrase): string[][] => {
    switch (p.kind) {
      case 'atom':
        return [[p.atom]]
      case 'row':
        return p.parts.flatMap(needs)
      case 'either': {
        const each = p.parts.map((part) => needs(part).sort((a, b) => a.length - b.length)[0])
        return each.every((group) => group !== undefined) ? [each.flat()] : []
      }
      default:
        return []
    }
  }
  return needs(phrase)
    .sort((a, b) => a.length - b.length)
    .map((group) => Int32Array.from(group, (atom) => lexicon.atomNumber(atom)))
}

const packed = (atoms: readonly (string | null)[], follow: readonly Set<number>[], whole: Parts, lexicon: Lexicon): Automaton => {
  const width = Math.ceil(atoms.length / 32)
  const bits = (positions: Iterable<number>, into = new Uint32Array(width), offset = 0): Uint32Array<ArrayBuffer> => {
    for (const p of positions) into[offset + (p >>> 5)] = (into[offset + (p >>> 5)] ?? 0) | (1 << (p & 31))
    return into
  }
  const followBits = new Uint32Array(atoms.length * width)
  follow.forEach((to, p) => {
    bits(to, followBits, p * width)
  })
  const any = bits(atoms.flatMap((atom, p) => (atom === null ? [p] : [])))
  // Made at once for the words that the phrase has: all others are one to it, so that what is kept does not grow with the text.
  const byClass = new Map<number, Uint32Array<ArrayBuffer>>()
  for (const [p, atom] of atoms.entries())
    for (const wordClass of atom === null ? [] : lexicon.classesOf(lexicon.atomNumber(atom)))
      byClass.set(wordClass, bits([p], byClass.get(wordClass) ?? any.slice()))
  const accepts = (wordClass: number): Uint32Array => byClass.get(wordClass) ?? any
  const anyBegins = whole.first.some((p) => atoms[p] === null)
  const begins = new Uint32Array((lexicon.classCount + 31) >>> 5).fill(anyBegins ? 0xffffffff : 0)
  if (!anyBegins) for (const p of whole.first) bits(lexicon.classesOf(lexicon.atomNumber(atoms[p] ?? '')), begins)
  return {
    positions: atoms.length,
    width,
    begins,
    first: bits(whole.first),
    last: bits(whole.last),
    follow: followBits,
    any,
    accepts,
  }
}
