import { expect, it } from 'vitest'
import { watchAnswers } from '../../../lib/app/watch/watch-answers'
import { key, watchAtHome } from './watch-at-home'

const page = { tabId: 1, frameId: 0, topUrl: 'https://harbor.example/', incognito: false }

const starred = async () => {
  const home = await watchAtHome('You may close your account.')
  await home.star()
  return { home, answers: watchAnswers(home.watch()) }
}

it.each([
  ['the popup', null, 'watched'],
  ['the dashboard', { ...page, own: true as const }, 'watched'],
  ['a page of the web', page, 'failed'],
])('%s is answered as it may be', async (_, from, kind) => {
  expect((await (await starred()).answers.answer({ do: 'list' }, from)).kind).toBe(kind)
})

it.each([
  ['what is forgotten is not watched any more', { kind: 'forgotten', documents: 1 } as const, 0],
  ['what could not be forgotten still is', { kind: 'failed' } as const, 1],
])('%s', async (_, reply, left) => {
  const { home, answers } = await starred()
  expect(await answers.forgetting(async () => reply)({ key }, null)).toEqual(reply)
  expect(await home.ask({ do: 'list' })).toMatchObject({ documents: Array(left).fill({ key }) })
})

it('a visit sees to the alarm, which a clock that was moved back has put off', async () => {
  const { home, answers } = await starred()
  await home.watch().start()
  home.world.now -= 50 * 86_400_000
  expect(await answers.visiting(async () => ({ kind: 'none' }))(null, page)).toEqual({ kind: 'none' })
  await expect.poll(() => home.world.alarm).toBe(home.world.now + 60_000)
})
