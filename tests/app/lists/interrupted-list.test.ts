import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Host, hostOf } from '../../sync/host'
import { type ListPublication, listPublication } from '../../sync/list-publication'
import { written } from './sample-list'
import { subscribed } from './subscribed'

let out: ListPublication
let host: Host

beforeAll(async () => {
  out = await listPublication()
  host = await hostOf(out.folder)
})
afterAll(async () => {
  await host.close()
  out.remove()
})

/** Lets so many writes of the lists pass; the next one fails, and so do all after it. */
const failingAfter = (home: ReturnType<typeof subscribed>, pass: number) => {
  let count = 0
  const strike = (): void => {
    if (count++ >= pass) throw new DOMException('the disk is full', 'QuotaExceededError')
  }
  home.database.lists.hook('creating', strike)
  home.database.lists.hook('deleting', strike)
  return () => count > pass
}

test('wherever the writing of a newer version breaks off, the lists are the old ones or the new ones, with what was seen of the publisher', async () => {
  await out.publish()
  const seen = { old: 0, new: 0 }
  let version = 1
  for (let pass = 0; ; pass++) {
    const disk = `interrupted-list-${pass}`
    const home = subscribed({ disk })
    await home.ask({ do: 'add', text: JSON.stringify(written({ id: 'beside' })) })
    await home.add(host.url, out.key.public)
    const before = version
    await out.publish({ version: ++version })
    const struck = failingAfter(home, pass)
    await home.ask({ do: 'check', id: 'orchard' })
    home.database.close()

    const again = subscribed({ disk, storage: home.storage })
    const { lists } = await again.ask({ do: 'look' })
    expect(
      lists.map((l) => l.id),
      `after ${pass} writes`,
    ).toEqual(['beside', 'orchard'])
    const held = lists[1]
    const isNew = held?.version === version
    expect([held?.version, held?.source?.checks.map((c) => c.to)]).toEqual(isNew ? [version, [version, before]] : [before, [before]])
    seen[isNew ? 'new' : 'old']++
    await again.ask({ do: 'check', id: 'orchard' })
    expect((await again.ask({ do: 'look' })).lists[1]?.version, 'the next look ends with the new one').toBe(version)
    again.database.close()
    if (!struck()) break
  }
  expect(seen.old, 'before it is in place').toBeGreaterThan(1)
  expect(seen.new).toBe(1)
})
