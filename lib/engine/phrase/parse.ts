/** A phrase as a tree. Grammar and meaning: docs/phrase-language.md. */
export type Phrase =
  | { kind: 'atom'; atom: string }
  | { kind: 'gap'; most: number }
  | { kind: 'row'; parts: Phrase[] }
  | { kind: 'either'; parts: Phrase[] }
  | { kind: 'maybe'; part: Phrase }

export type Parsed = { kind: 'phrase'; phrase: Phrase } | { kind: 'problem'; reason: string }

export const limits = { characters: 600, gap: 20, depth: 3, positions: 240, conditions: 6, patterns: 60 } as const

const token = /\.\.\d+|[()|?#]|[^\s()|?#]+/g
/** Most words are plain; the general expression is slow, and a ruleset has tens of thousands of words. */
const plainWord = /^[a-z0-9]+$/
const anyWord = /^[\p{L}\p{N}'’][\p{L}\p{N}'’-]*\*?$/u

class Unreadable extends Error {}

/** Never throws: what cannot be read comes back as a problem with a reason. */
export const parsePhrase = (source: string): Parsed => {
  try {
    return { kind: 'phrase', phrase: read(source) }
  } catch (problem) {
    if (problem instanceof Unreadable) return { kind: 'problem', reason: problem.message }
    throw problem
  }
}

const read = (source: string): Phrase => {
  if (source.length > limits.characters) throw new Unreadable(`longer than ${limits.characters} characters: split it into two`)
  const tokens = source.match(token) ?? []
  let at = 0

  const row = (depth: number): Phrase => {
    if (depth > limits.depth) throw new Unreadable(`groups nested more than ${limits.depth} deep`)
    const parts: Phrase[] = []
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== '|') parts.push(item(depth))
    if (parts.length === 0) throw new Unreadable('an empty phrase or alternative')
    if (parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap')
      throw new Unreadable('a gap stands between words: it cannot begin or end a phrase')
    const [only] = parts
    return parts.length === 1 && only ? only : { kind: 'row', parts }
  }

  const item = (depth: number): Phrase => {
    const part = single(depth)
    if (tokens[at] !== '?') return part
    if (part.kind === 'gap') throw new Unreadable('a gap is optional already: remove its "?"')
    at++
    return { kind: 'maybe', part }
  }

  const single = (depth: number): Phrase => {
    const t = tokens[at++] ?? ''
    if (plainWord.test(t)) return { kind: 'atom', atom: t }
    if (t === '(') return group(depth)
    if (t.startsWith('..')) return gap(t)
    if (t === '#') return { kind: 'atom', atom: '#' }
    if (anyWord.test(t)) return words(t)
    throw new Unreadable(`"${t}" is not part of the phrase language`)
  }

  const group = (depth: number): Phrase => {
    const parts = [row(depth + 1)]
    while (tokens[at] === '|') {
      at++
      parts.push(row(depth + 1))
    }
    if (tokens[at++] !== ')') throw new Unreadable('a "(" without its ")"')
    const [only] = parts
    return parts.length === 1 && only ? only : { kind: 'either', parts }
  }

  const phrase = row(0)
  if (at < tokens.length) throw new Unreadable(`"${tokens[at]}" stands where a word was expected (alternatives need parentheses)`)
  if (matchesNothing(phrase)) throw new Unreadable('every part is optional: it would match the empty phrase')
  return phrase
}

const gap = (t: string): Phrase => {
  const most = Number(t.slice(2))
  if (!(most >= 1 && most <= limits.gap)) throw new Unreadable(`a gap of "${t}": it must be between ..1 and ..${limits.gap}`)
  return { kind: 'gap', most }
}

const words = (t: string): Phrase => {
  const parts = t.toLowerCase().replaceAll('’', "'").split('-')
  if (parts.some((p) => p === '' || p === '*')) throw new Unreadable(`"${t}" begins or ends with a hyphen or is a bare star`)
  const short = parts.find((p) => p.endsWith('*') && p.length < 4)
  if (short) throw new Unreadable(`the stem "${short}" is shorter than three letters: it would match too much`)
  const atoms = parts.map((p): Phrase => ({ kind: 'atom', atom: p.replace(/'s$/, '') }))
  const [only] = atoms
  return atoms.length === 1 && only ? only : { kind: 'row', parts: atoms }
}

const matchesNothing = (phrase: Phrase): boolean => {
  switch (phrase.kind) {
    case 'atom':
      return false
    case 'gap':
    case 'maybe':
      return true
    case 'row':
      return phrase.parts.every(matchesNothing)
    case 'either':
      return phrase.parts.some(matchesNothing)
  }
}
