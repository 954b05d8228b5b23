import type { Significance } from '../../model/comparison'
import type { FigurePair } from './figure-changes'
import { isTime } from './figures'
import { anyMail, normalForm } from './normal-form'
import type { Unit } from './units'
import { duties, negations, scopes } from './weighty-words'
import type { WordDiff } from './word-diff'

/** How much a difference matters, and why: ids of reasons, the weightiest first. */
export interface Weight {
  significance: Significance
  because: string[]
}

/** What makes any difference substantive, weightiest first. */
const substantive = ['provision', 'figure', 'deadline', 'negation', 'new-clause', 'clause-gone', 'duty', 'scope', 'row'] as const

const order: readonly string[] = [...substantive, 'rewording', 'short', 'reference', 'spelling']

/** Words from which a new or dropped clause says something of its own. */
const fewestWords = 6

/** Of a clause that came or went. */
export const weightOfWhole = (unit: Unit, come: boolean, touchesProvision: boolean): Weight => {
  const words = normalForm(unit.said).split(' ')
  const because = touchesProvision ? ['provision'] : []
  if (words.some((word) => negations.has(word))) because.push('negation')
  if (words.some((word) => duties.has(word))) because.push('duty')
  if (unit.row) because.push('row')
  if (words.length >= fewestWords) because.push(come ? 'new-clause' : 'clause-gone')
  return because.length > 0 ? weighed(because) : weighed(['short'])
}

/** Of a clause in other words. */
export const weightOfWords = (diff: WordDiff, figures: readonly FigurePair[], row: boolean, touchesProvision: boolean): Weight => {
  const changed = [...diff.removed, ...diff.added].flatMap((run) => run.words)
  if (!touchesProvision && figures.length === 0 && isSpelling(diff)) return weighed(['spelling'])
  const because = touchesProvision ? ['provision'] : []
  if (figures.length > 0) because.push('figure')
  if (figures.some(({ before, after }) => (before && isTime(before)) || (after && isTime(after)))) because.push('deadline')
  if (differs(diff, negations)) because.push('negation')
  if (differs(diff, duties)) because.push('duty')
  if (differs(diff, scopes)) because.push('scope')
  if (row) because.push('row')
  if (because.length === 0) because.push(changed.every(numbers) ? 'reference' : 'rewording')
  return weighed(because)
}

const numbers = (word: string): boolean => /^(?:\d+(?:\.\d+)*|[a-z]|[ivxlc]{1,5})$/.test(word)

const weighed = (because: readonly string[]): Weight => {
  const sorted = [...because].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const [first = 'rewording'] = sorted
  const significance = substantive.some((id) => id === first)
    ? 'substantive'
    : first === 'spelling' || first === 'reference'
      ? 'trivial'
      : 'minor'
  return { significance, because: sorted }
}

/** Whether the words of a kind on the two sides are not the same ones. */
const differs = ({ removed, added }: WordDiff, kind: ReadonlySet<string>): boolean => {
  const bag = (runs: WordDiff['removed']): string =>
    runs
      .flatMap((run) => run.words)
      .filter((word) => kind.has(word))
      .sort()
      .join(' ')
  return bag(removed) !== bag(added)
}

/** Each word that went has one in its place that is the same but for a letter or an ending; a word of weight is no slip. */
const isSpelling = ({ removed, added }: WordDiff): boolean => {
  const gone = removed.flatMap((run) => run.words)
  const come = added.flatMap((run) => run.words)
  if (gone.length === 0 || come.length === 0) return [...gone, ...come].every((word) => articles.has(word))
  if (gone.length !== come.length) return gone.join('') === come.join('')
  return gone.every((word, i) => isSlip(word, come[i] ?? ''))
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'please', 'der', 'die', 'das', 'and', 'also'])

/** What is longer is no word. */
const longestWord = 40

const isSlip = (a: string, b: string): boolean => {
  // Hidden by a script on one of the two visits.
  if (a !== b && (a === anyMail || b === anyMail)) return a.startsWith(anyMail) && b.startsWith(anyMail)
  if (/\d/.test(a) || /\d/.test(b) || negations.has(a) !== negations.has(b) || duties.has(a) || duties.has(b)) return false
  if (articles.has(a) && articles.has(b)) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length < 4 || long.length > longestWord || long.length - short.length > 2) return false
  return edits(short, long) <= (long.length > 6 ? 2 : 1)
}

/** Letters to change, up to three. */
const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}
