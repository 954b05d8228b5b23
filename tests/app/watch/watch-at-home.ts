import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { keep } from '../../../lib/app/kept/keep'
import type { Fetched } from '../../../lib/app/watch/check-page'
import type { WatchStore } from '../../../lib/app/watch/store'
import { watching } from '../../../lib/app/watch/watching'
import type { Comparison } from '../../../lib/model/comparison'
import type { Watched, WatchedNotice } from '../../../lib/model/watch'
import { openWatch, watchIn } from '../../../lib/store/watch'
import { lineComparing } from '../kept/line-comparing'
import { key, readerAtHome, url, visited } from '../kept/reader-at-home'
import { pageOf } from '../sample-pages'

export { key, url }

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** The page as the host has it at this time: what it answers, or the text that stands there. */
export type Host = string | Fetched

const page = (html: string, some: Partial<Fetched & { kind: 'page' }> = {}): Fetched => ({
  kind: 'page',
  url,
  html,
  etag: '"one"',
  modified: null,
  ...some,
})

export const answered = page

/** What stands in a line "Please log in" is no terms; "Loading" alone is a page that needs scripts. */
const comparing = {
  ...lineComparing,
  compare: (...sides: Parameters<typeof lineComparing.compare>): Comparison => {
    const [, { text, url: at }] = sides
    const away =
      text === 'Loading' ? 'too-short' : at.includes('/login') ? 'login' : text.startsWith('Are you a person') ? 'challenge' : null
    return away ? { verdict: 'unavailable', reason: away, changes: [], date: 'unknown' } : lineComparing.compare(...sides)
  },
}

let count = 0

/** Somebody who has read the terms once and watches them, with a clock, a host and a browser of their own. */
export const watchAtHome = async (text: string, change: (store: WatchStore) => WatchStore = (store) => store) => {
  const reader = readerAtHome()
  await reader.visit(text)
  count++
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  const store = change(watchIn(openWatch(`watch-${count}`)))
  const world = {
    now: 100 * day,
    host: text as Host,
    allowed: true,
    mayNotify: true,
    asked: [] as { url: string; etag: string | null; modified: string | null }[],
    notices: [] as WatchedNotice[],
    alarm: null as number | null,
    /** Called while a page is being fetched. */
    meanwhile: async (): Promise<void> => undefined,
    badges: 0,
  }
  const needs = { ...reader.needs, comparing, now: () => world.now }
  const start = () =>
    watching({
      ...needs,
      store,
      mayFetch: async () => world.allowed,
      fetchPage: async (wanted) => {
        world.asked.push(wanted)
        await world.meanwhile()
        return typeof world.host === 'string' ? page(world.host) : world.host
      },
      parse: async (html, at) => pageOf(html, at),
      read: async (read, at) => ({ ...visited(read.text, { view: `check ${world.now}`, url: at }), fetched: true }),
      keep: keep(needs),
      wakeAt: async (time) => {
        world.alarm = time
      },
      mayNotify: async () => world.mayNotify,
      notify: async (notice) => void world.notices.push(notice),
      changed: async () => {
        world.badges++
      },
      rested: async () => undefined,
      random: () => 0.5,
    })
  let watch = start()
  const one = async (): Promise<Watched> => {
    const reply = await watch.answer({ do: 'list' })
    const [first] = reply.kind === 'watched' ? reply.documents : []
    if (!first) throw new Error(`nothing is watched: ${JSON.stringify(reply)}`)
    return first
  }
  return {
    reader,
    world,
    store,
    one,
    ask: (ask: unknown) => watch.answer(ask),
    watch: () => watch,
    star: () => watch.answer({ do: 'star', url, title: 'Terms', platform: 'harbor' }),
    /** The worker was stopped, and is started anew: what it had in memory is gone. */
    restart: (): void => {
      watch = start()
    },
    /** Waits so long, lets the alarm ring if it is set to a time by then, and says what came of the check. */
    after: async (wait: number): Promise<Watched> => {
      world.now += wait
      if (world.alarm !== null && world.alarm <= world.now) await watch.wake()
      return one()
    },
  }
}
