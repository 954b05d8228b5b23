import { codeAt, codeOf, mostCodes, operators } from './phrase-codes'

/** Many phrases in small: words and repeated groups stand in a table, the most frequent first, and are written as codes of one to three letters. */
export interface Packed {
  /** Words, and groups that occur more than once (those begin with a parenthesis and are codes themselves), with a space between. */
  table: string
  /** A line for each phrase, ended by a newline. One that begins with a space is written out: it was not as short as it could be. */
  lines: string
}

const tokensOf = (phrase: string): string[] => phrase.match(/[()|?+~]|[^\s()|?+~]+/g) ?? []

/** Tokens as a phrase without a spare space. */
const joined = (tokens: readonly string[]): string => {
  let text = ''
  let before = '('
  for (const token of tokens) {
    const opens = token === '(' || token === '+' || token === '~' || !operators.has(token)
    text += opens && before !== '(' && before !== '|' ? ` ${token}` : token
    before = token
  }
  return text
}

/** A phrase cut at its outermost groups: each group is one piece. */
const pieces = (tokens: readonly string[]): string[][] => {
  const all: string[][] = []
  let open = 0
  for (const token of tokens) {
    if (open > 0) all.at(-1)?.push(token)
    else all.push([token])
    if (token === '(') open++
    if (token === ')' && open > 0) open--
  }
  return all
}

/** White space is all one to the phrase language, and a line is a phrase. */
const writtenOut = (phrase: string): string => ` ${phrase.replace(/[\r\n]/g, ' ')}\n`

const balanced = (tokens: readonly string[]): boolean => {
  let open = 0
  for (const token of tokens) {
    if (token === '(') open++
    if (token === ')' && --open < 0) return false
  }
  return open === 0
}

export const packPhrases = (phrases: readonly string[]): Packed => {
  const short = phrases.map((phrase) => {
    const tokens = tokensOf(phrase)
    return joined(tokens) === phrase && balanced(tokens) ? tokens : null
  })
  const groups = new Map<string, number>()
  const count = (tokens: readonly string[]): void => {
    for (const piece of pieces(tokens)) {
      if (piece.length < 3) continue
      groups.set(piece.join(' '), (groups.get(piece.join(' ')) ?? 0) + 1)
      count(piece.slice(1, -1))
    }
  }
  for (const tokens of short) if (tokens) count(tokens)
  const repeated = new Set([...groups].filter(([text, times]) => (times - 1) * text.length > 24).map(([text]) => text))

  /** Operators, words, and repeated groups as one entry each. */
  const entriesIn = (tokens: readonly string[]): string[] =>
    pieces(tokens).flatMap((piece) => {
      const text = piece.join(' ')
      if (piece.length < 3) return piece
      if (repeated.has(text)) return [text]
      return ['(', ...entriesIn(piece.slice(1, -1)), ')']
    })
  const rows = short.map((tokens) => tokens && entriesIn(tokens))
  const bodies = new Map([...repeated].map((text) => [text, entriesIn(text.split(' ').slice(1, -1))]))
  const uses = new Map<string, number>()
  for (const row of [...rows, ...bodies.values()])
    for (const entry of row ?? []) if (!operators.has(entry)) uses.set(entry, (uses.get(entry) ?? 0) + 1)
  const table = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([entry]) => entry)
  if (table.length > mostCodes) return { table: '', lines: phrases.map(writtenOut).join('') }
  const codes = new Map(table.map((entry, i) => [entry, codeOf(i)]))
  const coded = (row: readonly string[]): string => row.map((entry) => codes.get(entry) ?? entry).join('')
  return {
    table: table.map((entry) => (bodies.has(entry) ? `(${coded(bodies.get(entry) ?? [])})` : entry)).join(' '),
    lines: rows.map((row, i) => (row ? `${coded(row)}\n` : writtenOut(phrases[i] ?? ''))).join(''),
  }
}

/** What the phrases' words are among, without unpacking them: the table's words, and whole phrases where they are written out. */
export const wordsOf = ({ table, lines }: Packed): string[] => [
  ...table.split(' ').filter((entry) => entry !== '' && !entry.startsWith('(')),
  ...lines.split('\n').filter((line) => line.startsWith(' ')),
]

/** The phrases again, letter by letter. Damage shows as other phrases, never as an error: a checksum stands over the whole. */
/** Groups stand in groups no deeper than the phrase language lets them; a table that says otherwise is damaged. */
const deepest = 8

export const unpackPhrases = ({ table, lines }: Packed): string[] => {
  const entries = table.split(' ')
  const known: (string | undefined)[] = []
  const entry = (i: number, depth: number): string => {
    const text = known[i] ?? entries[i] ?? ''
    if (known[i] !== undefined || !text.startsWith('(')) return text
    const group = depth > deepest ? '' : `(${phrase(text, 1, text.length - 1, depth + 1)})`
    known[i] = group
    return group
  }
  const phrase = (text: string, from: number, to: number, depth: number): string => {
    let written = ''
    // Whether the next word or group needs a space before it.
    let apart = false
    for (let i = from; i < to; ) {
      const code = codeAt(text, i)
      i += code.length
      const piece = code.kind === 'operator' ? code.operator : entry(code.entry, depth)
      const opens = code.kind === 'entry' || piece === '(' || piece === '+' || piece === '~'
      written += opens && apart ? ` ${piece}` : piece
      apart = piece !== '(' && piece !== '|'
    }
    return written
  }
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => (line.startsWith(' ') ? line.slice(1) : phrase(line, 0, line.length, 0)))
}
