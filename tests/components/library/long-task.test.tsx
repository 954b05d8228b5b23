// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Progress } from '../../../components/library/progress'
import { type Course, useLongTask } from '../../../components/library/use-long-task'
import { button, click, draw, said } from '../draw'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Started {
  course: Course
  finish: (result: string) => void
}

/** A button that starts a task, which goes on when it is told to. */
const Page = ({ handed, results }: { handed: Started[]; results: unknown[] }) => {
  const task = useLongTask()
  const begin = (): Promise<string | null> => task.run((course) => new Promise<string>((finish) => handed.push({ course, finish })))
  return (
    <>
      <button type="button" onClick={() => void begin().then((result) => results.push(result))}>
        Start
      </button>
      <Progress task={task} label="Counting" />
    </>
  )
}

const drawn = async () => {
  const results: unknown[] = []
  const handed: Started[] = []
  const page = await draw(<Page handed={handed} results={results} />)
  const pass = (time: number) => act(async () => vi.advanceTimersByTime(time))
  const latest = () => {
    const last = handed.at(-1)
    if (!last) throw new Error('nothing was started')
    return last
  }
  return { page, pass, latest, results, start: () => click(button(page, 'Start')) }
}

test('a task of less than a second shows no progress', async () => {
  const { page, pass, latest, results, start } = await drawn()
  await start()
  await pass(999)
  expect(page.querySelector('progress')).toBeNull()
  await act(async () => latest().finish('done'))
  await pass(5_000)
  expect([page.querySelector('progress'), results]).toEqual([null, ['done']])
})

test('a longer one says how far it is, and ends', async () => {
  const { page, pass, latest, results, start } = await drawn()
  await start()
  latest().course.at(1, 4)
  await pass(1_000)
  expect(said(page.querySelector('.progress'))).toContain('Counting 1 of 4')
  await act(async () => latest().course.at(2, 4))
  expect(said(page.querySelector('.progress'))).toContain('2 of 4')
  await act(async () => latest().finish('done'))
  expect([page.querySelector('progress'), results]).toEqual([null, ['done']])
})

test('a cancelled one knows, and its result is dropped', async () => {
  const { page, pass, latest, results, start } = await drawn()
  await start()
  await pass(1_000)
  await click(button(page, 'Cancel'))
  expect([latest().course.isCancelled(), page.querySelector('progress')]).toEqual([true, null])
  await act(async () => latest().finish('late'))
  expect(results).toEqual([null])
})

test('starting anew cancels the one before', async () => {
  const { latest, results, start } = await drawn()
  await start()
  const before = latest()
  await start()
  expect([before.course.isCancelled(), latest().course.isCancelled()]).toEqual([true, false])
  await act(async () => {
    before.finish('old')
    latest().finish('new')
  })
  expect(results).toEqual([null, 'new'])
})
