import { ignorable, isDigitUnit } from './fold'

/**
 * Maps a word to its class: which atoms of the rules (words and stems) it satisfies. Words that satisfy the same atoms share a class;
 * class 0 satisfies none.
 *
 * A flat trie over the atoms: one table look-up a character, whatever the number of atoms.
 */
export interface Lexicon {
  /** The class of the word at `[start, end)` of a folded text. */
  classOf(folded: Uint16Array, start: number, end: number): number
  /** The atoms that words of a class satisfy. */
  atomsOf(wordClass: number): readonly number[]
  /** Classes are numbered from 0 to one less than this. */
  readonly classCount: number
  readonly atomCount: number
  /** The classes whose words satisfy an atom. */
  classesOf(atom: number): readonly number[]
  /** The number of an atom, or -1 when no rule uses it. */
  atomNumber(atom: string): number
}

const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'.split(
    ' ',
  )

interface Node {
  next: Map<number, Node>
  word: Set<number>
  stem: Set<number>
}

const node = (): Node => ({ next: new Map(), word: new Set(), stem: new Set() })

const insert = (root: Node, letters: string): Node => {
  let at = root
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i)
    const to = at.next.get(unit) ?? node()
    at.next.set(unit, to)
    at = to
  }
  return at
}

/** `atoms`: words (`terms`), stems (`arbitrat*`) and `#` for numbers, lower case. */
export const lexicon = (atoms: readonly string[]): Lexicon => {
  const numbers = new Map<string, number>()
  const root = node()
  for (const atom of atoms) {
    if (numbers.has(atom)) continue
    const number = numbers.size
    numbers.set(atom, number)
    if (atom === '#') for (const word of numberWords) insert(root, word).word.add(number)
    else if (atom.endsWith('*')) insert(root, atom.slice(0, -1)).stem.add(number)
    else insert(root, atom).word.add(number)
  }
  const figure = numbers.get('#')
  const table = flatten(root, figure)

  const figureAt = (folded: Uint16Array, at: number): number => (isDigitUnit(folded[at] ?? 0) ? table.figureClass : 0)

  const classOf = (folded: Uint16Array, start: number, end: number): number => {
    let state = 1
    for (let i = start; i < end; i++) {
      const unit = folded[i] ?? 0
      if (unit === ignorable) continue
      const letter = unit < table.letters.length ? (table.letters[unit] ?? 0) : 0
      const to = letter === 0 ? 0 : (table.next[state * table.width + letter] ?? 0)
      if (to === 0) return table.fallOff[state] || figureAt(folded, start)
      state = to
    }
    return table.atEnd[state] || figureAt(folded, start)
  }
  const byAtom: number[][] = Array.from({ length: numbers.size }, () => [])
  for (const [c, atoms] of table.classes.entries()) for (const atom of atoms) byAtom[atom]?.push(c)
  return {
    classOf,
    classesOf: (atom) => byAtom[atom] ?? [],
    classCount: table.classes.length,
    atomCount: numbers.size,
    atomsOf: (c) => table.classes[c] ?? [],
    atomNumber: (atom) => numbers.get(atom) ?? -1,
  }
}

interface Table {
  letters: Uint8Array
  width: number
  next: Uint16Array
  /** Class of a word that ends in a state, and of one that goes on where the trie does not. */
  atEnd: Uint16Array
  fallOff: Uint16Array
  classes: number[][]
  figureClass: number
}

/** The classes of words, each a sorted list of atoms, numbered as they come. */
const classesOf = (figure: number | undefined) => {
  const classes: number[][] = [[]]
  const known = new Map<string, number>([['', 0]])
  const classFor = (atoms: readonly number[]): number => {
    const sorted = [...new Set(atoms)].sort((a, b) => a - b)
    const key = sorted.join()
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, classes.length)
    return classes.push(sorted) - 1
  }
  /** Most states add no word and no stem to the one before: their class is that of their stems, found once a list. */
  const ofStems = new Map<readonly number[], [plain: number, figures: number]>()
  const classOfStems = (stems: readonly number[], digits: boolean): number => {
    let both = ofStems.get(stems)
    if (!both) {
      both = [classFor(stems), figure === undefined ? classFor(stems) : classFor([...stems, figure])]
      ofStems.set(stems, both)
    }
    return both[digits ? 1 : 0]
  }
  return { classes, classFor, classOfStems }
}

interface State {
  node: Node
  /** The stems on the way to it. */
  stems: number[]
  /** Its word begins with a digit. */
  digits: boolean
}

/** The trie's nodes, breadth first, and a number for each letter that leads from one to the next. */
const statesOf = (root: Node): { all: State[]; letters: Uint8Array; letterCount: number } => {
  const letters = new Uint8Array(0x600)
  let letterCount = 0
  const all: State[] = [{ node: root, stems: [], digits: false }]
  for (let i = 0; i < all.length; i++) {
    const at = all[i]
    if (!at) continue
    for (const [unit, to] of at.node.next) {
      if (unit < letters.length && letters[unit] === 0) letters[unit] = ++letterCount
      const digits = i === 0 ? isDigitUnit(unit) : at.digits
      all.push({ node: to, stems: to.stem.size > 0 ? [...at.stems, ...to.stem] : at.stems, digits })
    }
  }
  return { all, letters, letterCount }
}

const flatten = (root: Node, figure: number | undefined): Table => {
  const { all, letters, letterCount } = statesOf(root)
  const width = letterCount + 1
  const next = new Uint16Array((all.length + 1) * width)
  const atEnd = new Uint16Array(all.length + 1)
  const fallOff = new Uint16Array(all.length + 1)
  const { classes, classFor, classOfStems } = classesOf(figure)
  let child = 2
  for (const [i, at] of all.entries()) {
    const state = i + 1
    const figures = at.digits && figure !== undefined ? [figure] : []
    for (const unit of at.node.next.keys()) next[state * width + (letters[unit] ?? 0)] = child++
    fallOff[state] = classOfStems(at.stems, at.digits)
    atEnd[state] = at.node.word.size === 0 ? (fallOff[state] ?? 0) : classFor([...at.stems, ...at.node.word, ...figures])
  }
  return { letters, width, next, atEnd, fallOff, classes, figureClass: figure === undefined ? 0 : classFor([figure]) }
}
