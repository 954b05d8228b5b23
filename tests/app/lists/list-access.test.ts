import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { indexAddress } from '../../../lib/app/lists/subscriptions'
import { type Host, hostOf } from '../../sync/host'
import { type ListPublication, listPublication } from '../../sync/list-publication'
import { written } from './sample-list'
import { subscribed } from './subscribed'

let out: ListPublication
let host: Host
let disks = 0

beforeEach(async () => {
  out = await listPublication()
  await out.publish()
  host = await hostOf(out.folder)
})
afterEach(async () => {
  await host.close()
  out.remove()
})

const begun = () => subscribed({ disk: `access-${disks++}` })
/** A reader who has added the list. */
const added = async (asked = false) => {
  const home = begun()
  await home.add(host.url, out.key.public, asked)
  return home
}

describe('access to a host', () => {
  test('that was asked for with a list goes with the last list of the host', async () => {
    const { add, ask, released } = begun()
    await add(host.url, out.key.public, true)
    const second = await listPublication()
    await second.publish({ id: 'second' })
    const next = await hostOf(second.folder)
    await add(next.url, second.key.public)
    await ask({ do: 'remove', id: 'orchard' })
    expect(released).toEqual([])
    await ask({ do: 'remove', id: 'second' })
    expect(released).toEqual([next.url])
    await next.close()
    second.remove()
  })

  test('that was there before stays', async () => {
    const { ask, released } = await added()
    await ask({ do: 'remove', id: 'orchard' })
    expect(released).toEqual([])
  })

  test('goes, too, when a file takes the place of the list', async () => {
    const { ask, released, woken } = await added(true)
    await ask({ do: 'add', text: JSON.stringify(written({ version: 9 })) })
    expect(released).toEqual([host.url])
    expect(woken.at(-1), 'nothing is looked for any more').toBeNull()
  })

  test('that is withdrawn is told, and nothing is asked for', async () => {
    const { ask, access, marks } = await added()
    access.given = false
    host.asked.length = 0
    expect((await ask({ do: 'check', id: 'orchard' })).done).toMatchObject({ check: { reason: 'not-allowed' } })
    expect([host.asked, await marks()]).toEqual([[], ['orchard:garden-gate']])
  })
})

test.each([
  ['https://lists.example/legal/index.json', 'https://lists.example/legal/index.json'],
  [' https://lists.example/legal/ ', 'https://lists.example/legal/index.json'],
  ['https://lists.example', 'https://lists.example/index.json'],
  ['https://lists.example/a.json?of=us#top', 'https://lists.example/a.json?of=us'],
  ['http://localhost:8787/index.json', 'http://localhost:8787/index.json'],
  ['http://localhost.example/index.json', null],
  ['ftp://lists.example/', null],
])('the address "%s" leads to %s', (given, url) => {
  expect(indexAddress(given)).toBe(url)
})
