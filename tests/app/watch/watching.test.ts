import { describe, expect, it } from 'vitest'
import { answered, day, hour, key, minute, watchAtHome } from './watch-at-home'

const terms = 'You may close your account.\nWe tell you thirty days before.'
const worse = 'You may close your account.\nWe tell you fourteen days before.'

const watched = async (text = terms) => {
  const home = await watchAtHome(text)
  await home.star()
  await home.after(10 * minute)
  return home
}

describe('a document that is watched', () => {
  it('is checked within minutes, and then about once a day', async () => {
    const home = await watchAtHome(terms)
    await home.star()
    expect(home.world.asked).toEqual([])
    expect(await home.after(10 * minute)).toMatchObject({ mode: 'with-visits', last: { outcome: { kind: 'first' } } })
    await home.after(20 * hour)
    expect(home.world.asked).toHaveLength(1)
    expect(await home.after(5 * hour)).toMatchObject({ last: { outcome: { kind: 'unchanged' } }, failures: 0 })
    expect(home.world.asked).toHaveLength(2)
  })

  it('is asked for by the marks that the host gave, once there is something to compare with', async () => {
    const home = await watched()
    home.world.host = { kind: 'not-modified' }
    expect(await home.after(2 * day)).toMatchObject({ last: { outcome: { kind: 'unchanged', because: 'not-modified' } } })
    expect(home.world.asked.map(({ etag }) => etag)).toEqual([null, '"one"'])
  })

  it('that changed is kept as a version that the reader has not read, and told once', async () => {
    const home = await watched()
    await home.ask({ do: 'alerts', how: 'same-day' })
    home.world.host = worse
    expect(await home.after(2 * day)).toMatchObject({ last: { outcome: { kind: 'changed' } }, news: { version: 2, told: true } })
    expect(await home.reader.document()).toMatchObject({ versions: 2, read: { version: 1 }, alert: { from: 1, to: 2 } })
    expect(home.world.notices).toMatchObject([{ kind: 'one', watched: { key } }])
    expect(home.world.badges).toBe(1)
    expect(await home.after(2 * day)).toMatchObject({ last: { outcome: { kind: 'unchanged' } }, news: { version: 2 } })
    expect(home.world.notices).toHaveLength(1)
    expect(await home.reader.numbers()).toEqual([1, 2])
  })

  it('two changes, none of them visited, are two versions', async () => {
    const home = await watched()
    home.world.host = worse
    await home.after(2 * day)
    home.world.host = `${worse}\nWe may sell the account.`
    await home.after(2 * day)
    expect(await home.reader.numbers()).toEqual([1, 2, 3])
    expect(await home.reader.document()).toMatchObject({ read: { version: 1 }, alert: { from: 1, to: 3 } })
  })

  it('does not count as visited by being checked', async () => {
    const home = await watched()
    const before = await home.reader.document()
    home.world.host = worse
    await home.after(2 * day)
    const { visited, read } = await home.reader.document()
    expect({ visited, read }).toEqual({ visited: before.visited, read: before.read })
  })

  it('that changed and was visited before the check is no news: the page has told of it', async () => {
    const home = await watched()
    home.world.host = worse
    await home.reader.visit(worse)
    expect(await home.after(2 * day)).toMatchObject({ last: { outcome: { kind: 'unchanged', because: 'read-before' } }, news: null })
    expect(await home.reader.numbers()).toEqual([1, 2])
    expect(home.world.notices).toEqual([])
  })

  it('news is gone as soon as the version is read', async () => {
    const home = await watched()
    home.world.host = worse
    await home.after(2 * day)
    const document = await home.reader.document()
    await home.reader.library.change({ ...document, alert: null, revision: document.revision + 1 }, document.revision)
    expect((await home.one()).news).toBeNull()
  })
})

describe('a check that has not seen the terms says so, and nothing of what was known is lost', () => {
  const failures = [
    ['offline', { kind: 'failed', reason: 'offline', detail: '' }, { kind: 'unreachable', reason: 'offline' }],
    ['a timeout', { kind: 'failed', reason: 'timeout', detail: '' }, { kind: 'unreachable', reason: 'timeout' }],
    ['an error of the host', { kind: 'failed', reason: 'status', detail: '500' }, { kind: 'unreachable', reason: 'status', detail: '500' }],
    ['a wrong content type', { kind: 'failed', reason: 'wrong-type', detail: 'image/png' }, { kind: 'unreachable', reason: 'wrong-type' }],
    ['a redirect to a login', answered('Please log in', { url: 'https://harbor.example/login' }), { kind: 'unavailable', reason: 'login' }],
    ['a challenge', 'Are you a person?', { kind: 'unavailable', reason: 'challenge' }],
    ['an outage', 'Sorry, we are being repaired', { kind: 'unavailable', reason: 'outage' }],
    ['a page that shows next to nothing once', 'Loading', { kind: 'unavailable', reason: 'too-short' }],
  ] as const
  it.each(failures)('%s', async (_, host, outcome) => {
    const home = await watched()
    const seen = (await home.one()).seen
    home.world.host = host
    expect(await home.after(2 * day)).toMatchObject({ last: { outcome }, failures: 1, seen, news: null })
    home.world.host = worse
    expect(await home.after(2 * hour), 'and the next is made soon').toMatchObject({ last: { outcome: { kind: 'changed' } }, failures: 0 })
  })

  it('backs off: half an hour, then twice as long each time, at most three days', async () => {
    const home = await watched()
    home.world.host = { kind: 'failed', reason: 'offline', detail: '' }
    const waits: number[] = []
    for (let i = 0; i < 12; i++) {
      await home.after(4 * day)
      waits.push(((await home.one()).next - home.world.now) / hour)
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 32, 64, 72, 72, 72, 72])
  })

  it('without access to the site nothing is asked for', async () => {
    const home = await watched()
    home.world.allowed = false
    expect(await home.after(2 * day)).toMatchObject({ last: { outcome: { kind: 'not-allowed' } } })
    expect(home.world.asked).toHaveLength(1)
  })

  it('a page that needs scripts is compared on visits only, and tried again a week later', async () => {
    const home = await watchAtHome(terms)
    home.world.host = 'Loading'
    await home.star()
    expect(await home.after(10 * minute)).toMatchObject({ mode: 'visits-only', last: { outcome: { kind: 'visits-only' } }, seen: null })
    await home.after(5 * day)
    expect(home.world.asked).toHaveLength(1)
    home.world.host = terms
    expect(await home.after(4 * day)).toMatchObject({ mode: 'with-visits', last: { outcome: { kind: 'first' } } })
  })
})

describe('a page that reads differently when it is fetched', () => {
  const fetched = 'You may close your account.\nSee the rest by script.'
  const apart = async () => {
    const home = await watchAtHome(terms)
    home.world.host = fetched
    await home.star()
    await home.after(10 * minute)
    return home
  }

  it('raises no alarm, and stays out of the library', async () => {
    const home = await apart()
    expect(await home.one()).toMatchObject({ mode: 'apart', last: { outcome: { kind: 'first' } }, news: null })
    await home.after(2 * day)
    expect(await home.reader.numbers()).toEqual([1])
    expect((await home.reader.document()).alert).toBeNull()
  })

  it('is compared with what was fetched before, until the reader has seen it or been there', async () => {
    const home = await apart()
    home.world.host = `${fetched}\nWe may sell the account.`
    expect(await home.after(2 * day)).toMatchObject({ last: { outcome: { kind: 'changed' } }, news: { version: null } })
    expect(await home.reader.numbers()).toEqual([1])
    await home.ask({ do: 'seen', key })
    expect((await home.one()).news).toBeNull()
  })

  it('that goes to and fro between two faces is told once', async () => {
    const home = await apart()
    const faces = [`${fetched}\nWe may sell the account.`, fetched]
    const told: string[] = []
    for (let i = 0; i < 6; i++) {
      home.world.host = faces[i % 2] ?? ''
      told.push((await home.after(2 * day)).last?.outcome.kind ?? '')
    }
    expect(told).toEqual(['changed', 'unchanged', 'unchanged', 'unchanged', 'unchanged', 'unchanged'])
  })
})
