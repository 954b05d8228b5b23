import { negations } from './weighty-words'
import type { WordDiff } from './word-diff'

/** Words with which a clause takes back what it says, or binds it to a condition. */
const conditions: ReadonlySet<string> = new Set(
  (
    'if only subject provided where extent permitted law laws applicable consent optional opt out other than exception exceptions however ' +
    'reasonable notice limited wenn falls soweit sofern vorbehaltlich zustimmung'
  ).split(' '),
)
/** One word may be a matter of style. */
const fewestWords = 2

/** What goes on with one of these names further cases, whatever it says of them. */
const further: ReadonlySet<string> = new Set(['including', 'include', 'or', 'and', 'such', 'einschließlich', 'oder', 'und', 'sowie'])

/** Whether a clause covers more (1) or less (-1) than before: words only came, or only went, and none of them limits what it says. */
export const reachOf = ({ removed, added }: WordDiff): 1 | 0 | -1 => {
  if (removed.length > 0 === added.length > 0) return 0
  const runs = [...removed, ...added].map((run) => run.words)
  if (runs.reduce((sum, words) => sum + words.length, 0) < fewestWords) return 0
  const plain = runs.every((words) => further.has(words[0] ?? '') || !words.some((word) => negations.has(word) || conditions.has(word)))
  if (!plain) return 0
  return added.length > 0 ? 1 : -1
}

/** Whether a clause lost (-1) or gained (1) what denies: "we do not sell" that became "we may share". */
export const denialOf = ({ removed, added }: WordDiff): 1 | 0 | -1 => {
  const gone = removed.some((run) => run.words.some((word) => negations.has(word)))
  const come = added.some((run) => run.words.some((word) => negations.has(word)))
  return gone === come ? 0 : come ? 1 : -1
}
