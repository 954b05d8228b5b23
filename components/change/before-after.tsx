import type { ClauseChange } from '../../lib/model/comparison'
import { dayInWords } from '../card/day'
import { type MessageKey, useWords } from '../words'
import { isoDay } from './change-lines'
import { type Run, wordsThatDiffer } from './words-that-differ'

const titles: Record<ClauseChange['kind'], MessageKey> = {
  added: 'since_title_added',
  removed: 'since_title_removed',
  reworded: 'since_title_reworded',
  moved: 'since_title_moved',
}
const weights: Record<ClauseChange['significance'], MessageKey> = {
  substantive: 'since_significance_substantive',
  minor: 'since_significance_minor',
  trivial: 'since_significance_trivial',
}

/** The words of a clause before and after, with those that differ. `since`: milliseconds since 1970. */
export const BeforeAfter = ({ change, since }: { change: ClauseChange; since: number }) => {
  const t = useWords()
  const { kind, before, after, significance } = change
  const runs = wordsThatDiffer(before, after)
  return (
    <section className="change">
      <h3>
        {t(titles[kind], dayInWords(isoDay(since), t))} <span className="weight">· {t(weights[significance])}</span>
      </h3>
      {before !== '' && kind !== 'moved' && (
        <>
          <h4>{t('since_before')}</h4>
          <p dir="auto">
            <Runs runs={runs.before} as="del" />
          </p>
        </>
      )}
      {after !== '' && (
        <>
          {before !== '' && kind !== 'moved' && <h4>{t('since_now')}</h4>}
          <p dir="auto">{before === '' ? after : <Runs runs={runs.after} as="ins" />}</p>
        </>
      )}
    </section>
  )
}

/** Each run named by where it begins. */
const placed = (runs: readonly Run[]): (Run & { at: number })[] => {
  let at = 0
  return runs.map((run) => {
    const here = { ...run, at }
    at += run.words.length
    return here
  })
}

const Runs = ({ runs, as: Tag }: { runs: readonly Run[]; as: 'del' | 'ins' }) =>
  placed(runs).map(({ words, other, at }) => {
    const bare = words.trimStart()
    // A line under or through the space before a word says nothing.
    return (
      <span key={at}>
        {words.slice(0, words.length - bare.length)}
        {other ? <Tag>{bare}</Tag> : bare}
      </span>
    )
  })
