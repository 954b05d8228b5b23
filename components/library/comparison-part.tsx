import { useEffect, useState } from 'react'
import type { DifferenceReply, ShelfDocument } from '../../lib/model/changes-reply'
import { type MessageKey, useWords } from '../words'
import { ChooseVersions } from './choose-versions'
import { ComparisonView } from './comparison-view'
import { ChangeExports, type ExportsProps } from './exports'
import { Progress } from './progress'
import { useLongTask } from './use-long-task'

type State = { kind: 'waiting' } | { kind: 'cancelled' } | { kind: 'unreachable' } | DifferenceReply

const failures: Record<'cancelled' | 'unreachable' | 'unknown' | 'no-text', MessageKey> = {
  cancelled: 'library_cancelled',
  unreachable: 'library_compareFailed',
  unknown: 'library_compareUnknown',
  'no-text': 'library_compareNoText',
}

/** The choice of two versions, and their comparison. */
export const ComparisonPart = ({ shelf, from, to, ...exports }: ExportsProps & { shelf: ShelfDocument; from: number; to: number }) => {
  const t = useWords()
  const [state, setState] = useState<State>({ kind: 'waiting' })
  const [tries, setTries] = useState(0)
  const task = useLongTask()
  const { run } = task
  const { door, nameOf } = exports
  const { key } = shelf.document
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again.
  useEffect(() => {
    setState({ kind: 'waiting' })
    let left = false
    run(() => door.difference({ key, from, to })).then(
      (reply) => left || setState(reply ?? { kind: 'cancelled' }),
      () => left || setState({ kind: 'unreachable' }),
    )
    return () => {
      left = true
    }
  }, [door, key, from, to, run, tries])
  return (
    <section aria-labelledby="comparison">
      <h4 id="comparison">{t('library_comparison')}</h4>
      <ChooseVersions shelf={shelf} from={from} to={to} />
      <Progress task={task} label={t('library_comparingNow')} />
      {state.kind === 'difference' ? (
        <>
          <ComparisonView difference={state} nameOf={nameOf} />
          <ChangeExports {...exports} difference={state} />
        </>
      ) : (
        state.kind !== 'waiting' && (
          <p className="failure" role="alert">
            {t(failures[state.kind], state.kind === 'no-text' ? String(state.version) : '')}{' '}
            <button type="button" className="small" onClick={() => setTries(tries + 1)}>
              {t('library_again')}
            </button>
          </p>
        )
      )}
    </section>
  )
}
