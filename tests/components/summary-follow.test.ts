import { expect, test } from 'vitest'
import { type Asked, followSummary } from '../../components/summary/follow-summary'

const reading: Asked = { site: 'heron.example', reply: { kind: 'reading' } }
const closed: Asked = { site: '', reply: { kind: 'closed' } }
const never = new Promise<never>(() => undefined)

/** Follows with a list of answers; the last one is given again and again. Time passes at once, except for silence, which never ends. */
const followed = async (answers: (Asked | Error)[], silenceEnds = false) => {
  const kinds: string[] = []
  let asked = 0
  await followSummary({
    ask: async () => {
      const next = answers[Math.min(asked++, answers.length - 1)]
      if (!next) return never
      if (next instanceof Error) throw next
      return next
    },
    wait: (ms) => (ms === 15_000 && !silenceEnds ? never : Promise.resolve()),
    changed: ({ view }) => void kinds.push(view.kind),
  }).again()
  return { kinds, asked }
}

test.each([
  ['an answer is shown', [closed], ['closed']],
  ['while the page is read it asks again', [reading, reading, closed], ['reading', 'reading', 'closed']],
  ['a background that cannot be reached', [new Error('gone')], ['unreachable']],
  ['one that goes away in between', [reading, new Error('gone')], ['reading', 'unreachable']],
])('%s', async (_, answers, expected) => {
  expect((await followed(answers)).kinds).toEqual(expected)
})

test('after 15 seconds of reading, in steps of 300 ms, it stops with words', async () => {
  const { kinds, asked } = await followed([reading])
  expect([asked, kinds.length, kinds.at(-1), new Set(kinds.slice(0, -1))]).toEqual([51, 51, 'slow', new Set(['reading'])])
})

test('a background that never answers counts as unreachable', async () => {
  expect((await followed([], true)).kinds).toEqual(['unreachable'])
})

test('a newer question silences the older one, whichever is answered first', async () => {
  const answers: ((asked: Asked) => void)[] = []
  const kinds: string[] = []
  const { again, stop } = followSummary({
    ask: () => new Promise((answer) => answers.push(answer)),
    wait: () => never,
    changed: ({ view }) => void kinds.push(view.kind),
  })
  const [older, newer] = [again(), again()]
  answers[1]?.(closed)
  await newer
  answers[0]?.(reading)
  await older
  expect(kinds).toEqual(['closed'])
  const last = again()
  stop()
  answers[2]?.(closed)
  await last
  expect(kinds).toEqual(['closed'])
})
