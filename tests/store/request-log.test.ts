import { expect, test } from 'vitest'
import type { RequestMade } from '../../lib/model/sync-state'
import { requestLogIn } from '../../lib/store/request-log'
import { storageInMemory } from './storage-in-memory'

const line = (n: number, why = 'rules'): RequestMade => ({ at: n, url: `https://rules.example/${n}`, why, status: 200 })

test('lines that come at one moment, from whatever part, are all there, newest first', async () => {
  const log = requestLogIn(storageInMemory())
  await Promise.all(['rules', 'list', 'watch'].flatMap((why, part) => [0, 1, 2].map((n) => log.add(line(part * 3 + n, why)))))
  expect((await log.list()).map(({ at, why }) => `${at} ${why}`)).toEqual([
    '8 watch',
    '7 watch',
    '6 watch',
    '5 list',
    '4 list',
    '3 list',
    '2 rules',
    '1 rules',
    '0 rules',
  ])
})

test('the last 500 are kept, and long addresses are cut', async () => {
  const log = requestLogIn(storageInMemory())
  for (let n = 0; n < 505; n++) await log.add({ ...line(n), url: 'x'.repeat(600) })
  const all = await log.list()
  expect([all.length, all[0]?.at, all[0]?.url.length]).toEqual([500, 504, 500])
})

test('cleared, it is empty, and goes on', async () => {
  const log = requestLogIn(storageInMemory())
  await log.add(line(1))
  await log.clear()
  expect(await log.list()).toEqual([])
  await log.add(line(2))
  expect((await log.list()).map(({ at }) => at)).toEqual([2])
})

test('a full disk stops nothing', async () => {
  const storage = storageInMemory()
  const log = requestLogIn(storage)
  await log.add(line(1))
  storage.full = true
  await log.add(line(2))
  expect((await log.list()).map(({ at }) => at)).toEqual([1])
})
