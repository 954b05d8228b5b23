import type { Lexicon } from '../lexicon'
import type { Words } from '../words'
import { limits, type Phrase, parsePhrase } from './parse'
import { compilePhrase, type Program } from './program'
import { type Effort, mayMatch, runProgram } from './run'

/** A pattern: phrases that must all occur in a clause, and phrases that must not. */
export interface Pattern {
  readonly source: string
  readonly must: readonly Program[]
  readonly mustNot: readonly Program[]
}

export type CompiledPattern = { kind: 'pattern'; pattern: Pattern } | { kind: 'problem'; reason: string }

/** Splits `A + B ~ C` into its phrases. */
export const phrasesOf = (source: string): { must: string[]; mustNot: string[] } => {
  const [head = '', ...tail] = source.split(/(?=[+~])/)
  const must = [head.trim()]
  const mustNot: string[] = []
  for (const piece of tail) (piece.startsWith('+') ? must : mustNot).push(piece.slice(1).trim())
  return { must, mustNot }
}

/** The words, stems and `#` that patterns speak of, each once: what the lexicon must know. */
export const atomsIn = (sources: Iterable<string>): string[] => {
  const written = new Set<string>()
  for (const source of sources) for (const token of source.match(/#|[^\s()|+~?.,]+/g) ?? []) written.add(token)
  const atoms = new Set<string>()
  for (const token of written) for (const part of token.toLowerCase().replaceAll('’', "'").split('-')) atoms.add(part.replace(/'s$/, ''))
  return [...atoms]
}

export const compilePattern = (source: string, lexicon: Lexicon): CompiledPattern => {
  const { must, mustNot } = phrasesOf(source)
  if (must.length + mustNot.length > limits.conditions + 1)
    return { kind: 'problem', reason: `more than ${limits.conditions} conditions: split the pattern` }
  const compiled: Program[] = []
  for (const phrase of [...must, ...mustNot]) {
    const parsed = parsePhrase(phrase)
    const done = parsed.kind === 'problem' ? parsed : compilePhrase(parsed.phrase satisfies Phrase, lexicon)
    if (done.kind === 'problem') return { kind: 'problem', reason: done.reason }
    compiled.push(done.program)
  }
  return { kind: 'pattern', pattern: { source, must: compiled.slice(0, must.length), mustNot: compiled.slice(must.length) } }
}

/**
 * The indices of the words that made the pattern match, in order; null when it does not. `own`: where the words of the clause itself begin,
 * after those of its lead-ins; the first phrase must end there, else the match is the lead-in's, not the item's.
 */
export const matchPattern = (pattern: Pattern, words: Words, effort?: Effort, own = 0): number[] | null => {
  for (const phrase of pattern.must) if (!mayMatch(phrase, words, effort)) return null
  const decisive: number[] = []
  for (const [p, phrase] of pattern.must.entries()) {
    const found = runProgram(phrase, words, effort, p === 0 ? own : 0)
    if (!found) return null
    decisive.push(...found)
  }
  for (const phrase of pattern.mustNot) if (mayMatch(phrase, words, effort) && runProgram(phrase, words, effort)) return null
  return [...new Set(decisive)].sort((a, b) => a - b)
}
