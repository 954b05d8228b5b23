import { describe, expect, test } from 'vitest'
import { closeBanner, markRead } from '../../../lib/app/kept/acknowledge'
import { keep } from '../../../lib/app/kept/keep'
import { unread } from '../../../lib/app/kept/shelf'
import { key, readerAtHome, visited } from './reader-at-home'

const first = 'You may leave.\nNotice is thirty days.\n'
const second = 'You may leave.\nNotice is fourteen days.\n'
const third = 'You may not leave.\nNotice is two days.\n'

describe('a reader who comes back', () => {
  test.each<[string, string[], string[], number]>([
    ['for the first time is told nothing', [first], ['none'], 1],
    ['to the same text is told nothing', [first, first], ['none', 'none'], 1],
    ['to other terms is told', [first, second], ['none', 'changed'], 2],
    ['to an outage is told nothing', [first, 'Sorry'], ['none', 'none'], 1],
    ['after an outage is told what changed', [first, 'Sorry', second], ['none', 'none', 'changed'], 2],
    ['who met an outage at first begins with what comes after it', ['Sorry', first, second], ['none', 'none', 'changed'], 3],
    ['to the same words in another dress is told nothing', [first, first.toUpperCase()], ['none', 'none'], 2],
    ['twice to a dress that was seen is told nothing', [first, first.toUpperCase(), first, first.toUpperCase()], Array(4).fill('none'), 2],
    ['to what had changed and went back is told nothing', [first, second, first], ['none', 'changed', 'none'], 2],
    ['while it changes again is told of both at once', [first, second, third], ['none', 'changed', 'changed'], 3],
    [
      'while it goes to and fro is told of it until they have read it',
      [first, second, first, second],
      ['none', 'changed', 'none', 'changed'],
      2,
    ],
  ])('%s', async (_, texts, kinds, versions) => {
    const reader = readerAtHome()
    const replies: string[] = []
    for (const text of texts) replies.push((await reader.visit(text)).kind)
    expect(replies).toEqual(kinds)
    expect(await reader.numbers()).toHaveLength(versions)
  })

  test('learns since when, and what', async () => {
    const reader = readerAtHome()
    await reader.visit(first)
    await reader.visit(first)
    expect(await reader.visit(second)).toMatchObject({
      kind: 'changed',
      key,
      version: 2,
      since: 120_000,
      closed: false,
      comparison: { changes: [{ after: 'Notice is fourteen days.' }, { before: 'Notice is thirty days.' }] },
    })
  })

  test('is told again, with the same words, until they say that they have read it', async () => {
    const reader = readerAtHome()
    await reader.visit(first)
    await reader.visit(second)
    expect(await reader.visit(second)).toMatchObject({ kind: 'changed', version: 2, since: 60_000 })
    expect((await unread(reader.library)({ urls: [] })).changes).toMatchObject([{ key, version: 2, since: 60_000, at: 120_000 }])
    expect(await markRead(reader.library, reader.at)({ key, version: 2 })).toBe(true)
    expect((await unread(reader.library)({ urls: [] })).changes).toEqual([])
    expect((await reader.visit(second)).kind).toBe('none')
  })

  test('who has read a change is not told when it goes back', async () => {
    const reader = readerAtHome()
    for (const text of [first, second]) await reader.visit(text)
    await markRead(reader.library, reader.at)({ key, version: 2 })
    expect((await reader.visit(first)).kind).toBe('none')
    expect(await reader.numbers()).toEqual([1, 2])
  })

  test('reads one of two changes: the other one stays', async () => {
    const reader = readerAtHome()
    for (const text of [first, second, third]) await reader.visit(text)
    await markRead(reader.library, reader.at)({ key, version: 2 })
    expect((await unread(reader.library)({ urls: [] })).changes).toMatchObject([{ version: 3 }])
    expect(await reader.visit(third)).toMatchObject({ kind: 'changed', comparison: { changes: [{}, {}, {}, {}] } })
  })

  test('closed the banner: the next visit says so, and the change stays unread', async () => {
    const reader = readerAtHome()
    for (const text of [first, second]) await reader.visit(text)
    expect(await closeBanner(reader.library)({ key, version: 2 })).toBe(true)
    expect(await reader.visit(second)).toMatchObject({ kind: 'changed', closed: true })
    expect(await reader.visit(third), 'another version has a banner of its own').toMatchObject({ kind: 'changed', closed: false })
  })

  test.each([[{ key: 'nowhere.example/', version: 1 }], [{ key, version: 0 }], [{ key, version: 9 }]])(
    'cannot have read %j',
    async (ask) => {
      const reader = readerAtHome()
      await reader.visit(first)
      expect(await markRead(reader.library, reader.at)(ask)).toBe(false)
      expect(await closeBanner(reader.library)(ask)).toBe(false)
    },
  )
})

describe('a stated date', () => {
  const dated = (day: string): [string, { updated: string }] => [`Last updated: ${day}\n${first}`, { updated: day }]

  test('that moves alone is said, and said to have been said; it adds no version', async () => {
    const reader = readerAtHome()
    await reader.visit(...dated('2026-01-01'))
    const moved = { kind: 'date-moved', from: '2026-01-01', to: '2026-02-01' }
    expect(await reader.visit(...dated('2026-02-01'))).toMatchObject({ ...moved, told: false })
    expect(await reader.visit(...dated('2026-02-01'))).toMatchObject({ ...moved, told: true })
    expect((await unread(reader.library)({ urls: [] })).dates).toMatchObject([{ document: { key }, here: false }])
    expect(await reader.numbers()).toEqual([1])
  })

  test('that moves every time is noise in the end', async () => {
    const reader = readerAtHome()
    const told: unknown[] = []
    for (const day of ['01', '02', '03', '04', '05']) told.push(await reader.visit(...dated(`2026-01-${day}`)))
    expect(told.slice(1).map((reply) => Reflect.get(Object(reply), 'told'))).toEqual([false, false, false, true])
  })

  test('that stays although the text changed is said with the change', async () => {
    const reader = readerAtHome()
    await reader.visit(first, { updated: '2026-01-01' })
    expect(await reader.visit(second, { updated: '2026-01-01' })).toMatchObject({ comparison: { date: 'not-moved' } })
  })
})

describe('a page that loads its text piece by piece', () => {
  test('has changed nothing: its version grows', async () => {
    const reader = readerAtHome()
    const replies = [await reader.visit('You may leave.\n', { view: 'one' }), await reader.visit(first, { view: 'one' })]
    expect(replies).toEqual([{ kind: 'none' }, { kind: 'none' }])
    expect(await reader.numbers()).toEqual([1])
    expect((await reader.visit(first)).kind).toBe('none')
  })

  test('and next time shows only its beginning at first: that had been seen', async () => {
    const reader = readerAtHome()
    for (const text of ['You may leave.\n', first]) await reader.visit(text, { view: 'one' })
    expect((await reader.visit('You may leave.\n')).kind).toBe('none')
  })

  test('and has changed is one new version', async () => {
    const reader = readerAtHome()
    await reader.visit(first)
    const replies = [await reader.visit('You may not leave.\n', { view: 'two' }), await reader.visit(third, { view: 'two' })]
    expect(replies).toMatchObject([{ kind: 'changed' }, { kind: 'changed', version: 2, since: 60_000 }])
    expect(await reader.numbers()).toEqual([1, 2])
  })
})

describe('what is no address of a document', () => {
  test.each(['about:srcdoc', 'blob:https://harbor.example/1', ''])('%j is not kept', async (at) => {
    const reader = readerAtHome()
    expect(await reader.visit(first, { url: at })).toEqual({ kind: 'none' })
    expect(await reader.library.keys()).toEqual([])
  })
})

describe('two at once', () => {
  test('tabs of one background: nothing is doubled', async () => {
    const reader = readerAtHome()
    await Promise.all([reader.visit(first), reader.visit(first), reader.visit(first)])
    expect(await reader.numbers()).toEqual([1])
    const replies = await Promise.all([reader.visit(second), reader.visit(second)])
    expect(replies.map((reply) => reply.kind)).toEqual(['changed', 'changed'])
    expect(await reader.numbers()).toEqual([1, 2])
  })

  test('who know nothing of each other: nothing is doubled or lost', async () => {
    const reader = readerAtHome()
    const [one, other] = [keep(reader.needs), keep(reader.needs)]
    await Promise.all([one(visited(first, { view: 'a' })), other(visited(first, { view: 'b' }))])
    expect(await reader.numbers()).toEqual([1])
    await Promise.all([one(visited(second, { view: 'c' })), other(visited(third, { view: 'd' }))])
    expect(await reader.numbers()).toEqual([1, 2, 3])
    const links = (await reader.library.versions(key)).map(({ version }) => version)
    expect(links.slice(1).map((v) => v.previous)).toEqual(links.slice(0, -1).map((v) => v.link))
  })

  test('marking as read while a visit is kept', async () => {
    const reader = readerAtHome()
    for (const text of [first, second]) await reader.visit(text)
    await Promise.all([reader.visit(third), markRead(reader.library, reader.at)({ key, version: 2 })])
    expect(await reader.document()).toMatchObject({ versions: 3, read: { version: 2 }, alert: { to: 3 } })
  })
})
