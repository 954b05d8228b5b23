import { describe, expect, it } from 'vitest'
import type { WatchStore } from '../../../lib/app/watch/store'
import { answered, day, hour, key, minute, url, watchAtHome } from './watch-at-home'

const terms = 'You may close your account.\nWe tell you thirty days before.'
const worse = 'You may close your account.\nWe tell you fourteen days before.'

const watched = async (change?: (store: WatchStore) => WatchStore) => {
  const home = await watchAtHome(terms, change)
  await home.star()
  await home.after(10 * minute)
  return home
}

/** A worker that is stopped: what it waits for never comes. */
const stopped = (): Promise<never> => new Promise(() => undefined)

describe('the worker is stopped in the middle of a check', () => {
  it('while it waits for the page: the check is told as interrupted, and made again', async () => {
    const home = await watched()
    home.world.host = worse
    home.world.now += 2 * day
    const reached = new Promise<void>((done) => {
      home.world.meanwhile = () => {
        done()
        return stopped()
      }
    })
    void home.watch().wake()
    await reached
    home.restart()
    home.world.meanwhile = async () => undefined
    expect(await home.one()).toMatchObject({ last: { outcome: { kind: 'failed', reason: 'interrupted' } } })
    await home.watch().start()
    expect(home.world.alarm).toBe(home.world.now + 15 * minute)
    expect(await home.after(16 * minute)).toMatchObject({ last: { outcome: { kind: 'changed' } }, begun: null })
    expect(await home.reader.numbers()).toEqual([1, 2])
  })

  it('after the version was kept, and before that was noted: nothing is doubled, and it is told', async () => {
    let reached: (() => void) | null = null
    const home = await watched((store) => ({
      ...store,
      change: (key, to, base) => {
        if (!base || !reached) return store.change(key, to, base)
        reached()
        return stopped()
      },
    }))
    await home.ask({ do: 'alerts', how: 'same-day' })
    home.world.host = worse
    home.world.now += 2 * day
    await new Promise<void>((done) => {
      reached = done
      void home.watch().wake()
    })
    expect(await home.reader.numbers()).toEqual([1, 2])
    home.restart()
    reached = null
    await home.watch().start()
    expect(await home.after(16 * minute)).toMatchObject({ last: { outcome: { kind: 'changed' } }, news: { version: 2, told: true } })
    expect(await home.reader.numbers()).toEqual([1, 2])
    expect(home.world.notices).toHaveLength(1)
  })
})

describe('the clock', () => {
  it('moved back by a year: what is due "in a year" is checked at the next ring', async () => {
    const home = await watched()
    home.world.now -= 99 * day
    await home.watch().start()
    expect(home.world.alarm).toBe(home.world.now + minute)
    await home.after(2 * minute)
    expect(home.world.asked).toHaveLength(2)
  })

  it('moved back by three days: what was due tomorrow is not put off', async () => {
    const home = await watched()
    home.world.now -= 3 * day
    await home.watch().start()
    await home.after(2 * minute)
    expect(home.world.asked).toHaveLength(2)
    expect(await home.one()).toMatchObject({ next: home.world.now + day })
  })

  it('moved back between two versions: they stay in the order in which they were seen, and the change is told once', async () => {
    const home = await watched()
    await home.ask({ do: 'alerts', how: 'same-day' })
    home.world.now -= 99 * day
    home.world.host = worse
    await home.ask({ do: 'check', key })
    home.world.now -= day
    await home.ask({ do: 'check', key })
    const versions = await home.reader.library.versions(key)
    expect(versions.map(({ version }) => version.version)).toEqual([1, 2])
    expect(await home.reader.document()).toMatchObject({ versions: 2, read: { version: 1 }, alert: { from: 1, to: 2 } })
    expect(await home.one()).toMatchObject({ news: { version: 2 } })
    expect(home.world.notices).toHaveLength(1)
  })

  it('moved back behind the last visit: what changed since in a page compared apart is news until the next one', async () => {
    const home = await watchAtHome(terms)
    const face = `${terms}\nThe rest comes by script.`
    home.world.host = face
    await home.star()
    await home.after(10 * minute)
    home.world.now = -99 * day
    home.world.host = `${face}\nWe may sell the account.`
    await home.ask({ do: 'check', key })
    expect(await home.one()).toMatchObject({ mode: 'apart', news: { version: null } })
    await home.reader.visit(terms)
    expect((await home.one()).news).toBeNull()
  })

  it('moved back behind the last visit: what changed since is told all the same', async () => {
    const home = await watched()
    await home.ask({ do: 'alerts', how: 'same-day' })
    home.world.now = -5 * day
    home.world.host = worse
    await home.ask({ do: 'check', key })
    expect(await home.one()).toMatchObject({ last: { outcome: { kind: 'changed' } }, news: { version: 2 } })
    expect(home.world.notices).toHaveLength(1)
  })

  it('moved forward by a year: every document is checked once', async () => {
    const home = await watched()
    await home.after(365 * day)
    await home.after(hour)
    expect(home.world.asked).toHaveLength(2)
  })
})

describe('the disk is full', () => {
  const full = (): never => {
    throw new DOMException('full', 'QuotaExceededError')
  }

  it('so that a check cannot be begun: nothing is asked for, and the alarm does not ring at once', async () => {
    let isFull = false
    const home = await watched((store) => ({ ...store, change: async (...all) => (isFull ? full() : store.change(...all)) }))
    isFull = true
    await home.after(2 * day)
    expect(home.world.asked).toHaveLength(1)
    expect(home.world.alarm).toBe(home.world.now + minute)
  })

  it('so that what was fetched cannot be kept: the check has failed, and finds the change again', async () => {
    let isFull = false
    const home = await watched((store) => ({
      ...store,
      change: async (key, to, base) => (isFull && base ? full() : store.change(key, to, base)),
    }))
    await home.ask({ do: 'alerts', how: 'same-day' })
    home.world.host = worse
    isFull = true
    expect(await home.after(2 * day)).toMatchObject({ last: { outcome: { kind: 'failed', reason: 'not-kept' } }, failures: 1 })
    isFull = false
    expect(await home.after(2 * hour)).toMatchObject({ last: { outcome: { kind: 'changed' } }, news: { told: true } })
    expect(await home.reader.numbers()).toEqual([1, 2])
    expect(home.world.notices).toHaveLength(1)
  })

  it('so that a document cannot be starred: it says so', async () => {
    const home = await watchAtHome(terms, (store) => ({ ...store, add: async () => full() }))
    expect(await home.star()).toEqual({ kind: 'failed', reason: 'storage' })
  })
})

describe('many documents', () => {
  it('are asked for three at a time', async () => {
    const home = await watchAtHome(terms)
    for (let i = 0; i < 9; i++) await home.ask({ do: 'star', url: `https://harbor.example/${i}`, title: '', platform: null })
    let waiting: (() => void)[] = []
    let most = 0
    // Each answer comes when three were asked for: fewer at once would wait for ever.
    home.world.meanwhile = () =>
      new Promise<void>((done) => {
        waiting.push(done)
        most = Math.max(most, waiting.length)
        if (waiting.length < 3) return
        for (const one of waiting) one()
        waiting = []
      })
    await home.ask({ do: 'check', key: null })
    expect([home.world.asked.length, most]).toEqual([9, 3])
  })

  it('that were never read are told as such', async () => {
    const home = await watchAtHome(terms)
    await home.ask({ do: 'star', url: 'https://elm.example/terms', title: '', platform: null })
    await home.after(10 * minute)
    expect((await home.one()).last?.outcome).toEqual({ kind: 'not-read' })
  })
})

describe('what is not to be watched any more', () => {
  it.each([
    ['unstarred', (home: Awaited<ReturnType<typeof watched>>) => home.ask({ do: 'unstar', key })],
    ['forgotten', (home: Awaited<ReturnType<typeof watched>>) => home.watch().forget(key)],
    ['forgotten with everything', (home: Awaited<ReturnType<typeof watched>>) => home.watch().forget(null)],
  ])('%s: nothing of it stays, and no alarm', async (_, end) => {
    const home = await watched()
    await end(home)
    expect(await home.ask({ do: 'list' })).toMatchObject({ documents: [] })
    expect(await home.store.base(key)).toBeNull()
    expect(home.world.alarm).toBeNull()
  })

  it('unstarred while it is being checked stays away', async () => {
    const home = await watched()
    home.world.now += 2 * day
    home.world.meanwhile = async () => void (await home.store.remove(key))
    await home.watch().wake()
    expect(await home.ask({ do: 'list' })).toMatchObject({ documents: [] })
    expect(await home.store.base(key)).toBeNull()
  })
})

describe('a platform', () => {
  it('that is starred has its documents watched once they are read, except those that were taken out', async () => {
    const home = await watchAtHome(terms)
    await home.ask({ do: 'platform', platform: 'harbor', on: true })
    expect((await home.one()).key).toBe(key)
    await home.reader.visit('Privacy\nWe keep what you write.', { url: 'https://harbor.example/privacy' })
    await home.ask({ do: 'unstar', key })
    expect(await home.ask({ do: 'list' })).toMatchObject({ documents: [{ key: 'harbor.example/privacy', byPlatform: true }] })
    await home.ask({ do: 'platform', platform: 'harbor', on: false })
    expect(await home.ask({ do: 'list' })).toMatchObject({ documents: [], platforms: [] })
  })
})

describe('how changes are told', () => {
  it('once a week, all in one, where the reader has not chosen otherwise', async () => {
    const home = await watched()
    home.world.host = worse
    await home.after(2 * day)
    expect(home.world.notices).toEqual([])
    for (let i = 0; i < 12; i++) await home.after(day)
    expect(home.world.notices).toEqual([{ kind: 'many', count: 1, weekly: true }])
  })

  it('not by notification where none are allowed; allowed later, what is still news is told', async () => {
    const home = await watched()
    await home.ask({ do: 'alerts', how: 'same-day' })
    home.world.mayNotify = false
    home.world.host = worse
    expect(await home.after(2 * day)).toMatchObject({ news: { told: false } })
    expect(await home.ask({ do: 'list' })).toMatchObject({ notify: false })
    home.world.mayNotify = true
    await home.after(2 * day)
    expect(home.world.notices).toHaveLength(1)
  })
})

it.each([
  ['nothing', null],
  ['another deed', { do: 'format' }],
  ['an address that is none', { do: 'star', url: 7, title: '', platform: null }],
])('what is no question is refused: %s', async (_, ask) => {
  const home = await watchAtHome(terms)
  expect(await home.ask(ask)).toEqual({ kind: 'failed', reason: 'malformed' })
})

it('what is no web address is not watched', async () => {
  const home = await watchAtHome(terms)
  expect(await home.ask({ do: 'star', url: 'file:///etc/hosts', title: '', platform: null })).toMatchObject({ documents: [] })
})

it('a page that moved to another address of the host is watched under the one that was starred', async () => {
  const home = await watched()
  home.world.host = answered(worse, { url: `${url}?session=1` })
  await home.after(2 * day)
  expect(await home.reader.numbers()).toEqual([1, 2])
})
