import { useCallback, useEffect, useState } from 'react'
import type { ShelfDocument } from '../../lib/model/changes-reply'
import type { StepReply } from '../../lib/model/library-view'
import type { LibraryDoor } from './door'
import { type LongTask, useLongTask } from './use-long-task'

/** What is known of each version, by its number. */
export type Steps = ReadonlyMap<number, StepReply>

/** Reads a document's versions one after the other, the newest first: each is shown as soon as it is known. */
export const useCourse = (
  door: LibraryDoor,
  { document, versions }: ShelfDocument,
): { steps: Steps; task: LongTask; stopped: boolean; read: () => void } => {
  const [steps, setSteps] = useState<Steps>(new Map())
  const [stopped, setStopped] = useState(false)
  const task = useLongTask()
  const { run } = task
  const numbers = versions.map(({ version }) => version.version).join(' ')
  const { key } = document
  const read = useCallback(() => {
    setStopped(false)
    setSteps(new Map())
    const all = numbers === '' ? [] : numbers.split(' ').map(Number).reverse()
    run(async ({ isCancelled, at }) => {
      for (const [i, version] of all.entries()) {
        if (isCancelled()) return
        at(i, all.length)
        const step = await door.step({ key, version })
        if (!isCancelled()) setSteps((known) => new Map([...known, [version, step]]))
      }
    }).then(
      (done) => setStopped(done === null),
      () => setStopped(true),
    )
  }, [door, key, numbers, run])
  useEffect(read, [read])
  return { steps, task, stopped, read }
}
