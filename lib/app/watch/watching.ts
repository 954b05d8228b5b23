import * as z from 'zod/mini'
import { documentKey } from '../../engine/kept/document-key'
import { WatchAsk, type Watched, type WatchedNotice, type WatchReply } from '../../model/watch'
import { documentsIn } from '../kept/shelf'
import { afterCheck, beginCheck } from './after-check'
import { atMost } from './at-most'
import { type Checked, type CheckNeeds, checkPage } from './check-page'
import { alarmAt, firstWait, isDue } from './due'
import { withNewsNow } from './news'
import { starred } from './star'
import type { WatchStore } from './store'
import { isDigestDue, noticesFor } from './tell-news'

export interface WatchNeeds extends CheckNeeds {
  store: WatchStore
  /** Wakes us at that time (milliseconds since 1970); null: not any more. */
  wakeAt(time: number | null): Promise<void>
  /** Whether notifications are allowed, and one of them; raised again under the same name it takes the place of the first. */
  mayNotify(): Promise<boolean>
  notify(notice: WatchedNotice): Promise<void>
  /** The library has changed: icons may have to say so. */
  changed(): Promise<void>
  /** No page is to be parsed for a while. */
  rested(): Promise<void>
  /** 0 to 1. */
  random: () => number
  log(line: string): void
}

/** Never more checks at once, and in one go: the rest is due at the next ring of the alarm. */
const atOnce = 3
const mostInOneGo = 30

/** Watches documents: checks those that are due, tells of what changed, and does what the reader asks. */
export const watching = (needs: WatchNeeds) => {
  const { store, library, now, random, log } = needs
  const inHand = new Set<string>()
  let round: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = round.then(work)
    round = done.catch((error: unknown) => log(`watching: ${said(error)}`))
    return done
  }

  const outcomeOf = async (watched: Watched): Promise<Checked> => {
    try {
      return await checkPage(needs, watched)
    } catch (error) {
      log(`a watched page could not be checked: ${said(error)}`)
      return { outcome: { kind: 'failed', reason: 'unexpected' } }
    }
  }

  const check = async (key: string): Promise<void> => {
    if (inHand.has(key)) return
    inHand.add(key)
    try {
      // Noted first: what cannot be written down is not asked for, or it would be asked for again and again.
      const begun = await store.change(key, (watched) => beginCheck(watched, now()))
      if (!begun) return
      const checked = await outcomeOf(begun)
      const { base } = checked
      const noted = (one: Checked) => (watched: Watched) => afterCheck(watched, one, now(), random())
      await store.change(key, noted(checked), base).catch(async (error: unknown) => {
        log(`a check could not be noted: ${said(error)}`)
        await store.change(key, noted({ outcome: { kind: 'failed', reason: 'not-kept' } }))
      })
      if (checked.outcome.kind === 'changed') await needs.changed()
    } catch (error) {
      log(`a check was not made: ${said(error)}`)
    } finally {
      inHand.delete(key)
    }
  }

  /** A check that was begun and is in nobody's hand was interrupted: that is said, not what came of the one before. */
  const withEnd = (watched: Watched): Watched =>
    watched.begun === null || inHand.has(watched.key)
      ? watched
      : { ...watched, last: { at: watched.begun, outcome: { kind: 'failed', reason: 'interrupted' } } }

  /** The documents, with the news that is still news. */
  const current = async (): Promise<Watched[]> => {
    const all = await store.all()
    return Promise.all(all.map(async (one) => withNewsNow(withEnd(one), await library.document(one.key))))
  }

  const tell = async (): Promise<void> => {
    const choices = await store.choices()
    const untold = (await current()).filter(({ news }) => news && !news.told)
    if (await needs.mayNotify())
      for (const notice of noticesFor(untold, choices, now())) {
        await needs.notify(notice)
        const told = notice.kind === 'one' ? [notice.watched] : untold
        for (const { key } of told) await store.change(key, (one) => ({ ...one, news: one.news && { ...one.news, told: true } }))
      }
    if (isDigestDue(choices, now())) await store.choose((was) => ({ ...was, digest: now() }))
  }

  /** What was read of a platform that is watched is watched too; what was forgotten is not any more. */
  const settle = async (): Promise<void> => {
    const { platforms, except } = await store.choices()
    if (platforms.length === 0) return
    for (const { key, url, title, platform } of (await documentsIn(library)).documents)
      if (platform !== null && platforms.includes(platform) && !except.includes(key))
        await store.add(starred({ key, url, title, platform, byPlatform: true }, now(), now() + firstWait(random())))
  }

  const schedule = async (): Promise<void> => {
    const all = await store.all()
    const time = alarmAt(all, now())
    const { platforms } = await store.choices()
    // A platform whose documents have not been read yet is looked for once a day.
    await needs.wakeAt(time ?? (platforms.length > 0 ? now() + 86_400_000 : null))
  }

  const checkAll = async (which: (watched: Watched) => boolean): Promise<void> => {
    await settle()
    const due = (await store.all()).filter(which).sort((a, b) => a.next - b.next)
    await atMost(
      atOnce,
      due.slice(0, mostInOneGo).map(({ key }) => key),
      check,
    )
    await needs.rested()
    await tell()
  }

  const deeds = async (ask: WatchAsk): Promise<void> => {
    switch (ask.do) {
      case 'list':
        return settle()
      case 'star': {
        const key = documentKey(ask.url)
        if (key === null) return
        await store.choose((was) => ({ ...was, except: was.except.filter((one) => one !== key) }))
        return store.add(starred({ ...ask, key, byPlatform: false }, now(), now() + firstWait(random())))
      }
      case 'unstar':
        await store.choose((was) => ({ ...was, except: was.platforms.length > 0 ? [...new Set([...was.except, ask.key])] : [] }))
        return store.remove(ask.key)
      case 'platform':
        await store.choose((was) => ({
          ...was,
          platforms: [...was.platforms.filter((one) => one !== ask.platform), ...(ask.on ? [ask.platform] : [])],
        }))
        if (ask.on) return settle()
        for (const { key, platform, byPlatform } of await store.all()) if (byPlatform && platform === ask.platform) await store.remove(key)
        return
      case 'check':
        return inTurn(() => checkAll(({ key }) => ask.key === null || ask.key === key))
      case 'alerts':
        await store.choose((was) => ({ ...was, alerts: ask.how, digest: now() }))
        return tell()
      case 'seen':
        await store.change(ask.key, (watched) => ({ ...watched, news: null }))
    }
  }

  return {
    /** Called when the alarm rings. */
    wake: (): Promise<void> =>
      inTurn(async () => {
        try {
          await checkAll((watched) => isDue(watched, now()))
        } finally {
          await schedule()
        }
      }).catch(() => undefined),
    /** Called whenever the worker starts with the browser: alarms may be lost with an update. */
    start: (): Promise<void> => schedule().catch((error: unknown) => log(`watching: ${said(error)}`)),
    /** A document was forgotten, or with null everything: so is what was fetched of it. */
    forget: (key: string | null): Promise<void> => (key === null ? store.clear() : store.remove(key)),
    /** Answers our own pages. */
    answer: async (ask: unknown): Promise<WatchReply> => {
      const parsed = z.safeParse(WatchAsk, ask)
      if (!parsed.success) return { kind: 'failed', reason: 'malformed' }
      try {
        await deeds(parsed.data)
        await schedule()
        const { platforms, alerts } = await store.choices()
        return { kind: 'watched', documents: await current(), platforms, alerts, notify: await needs.mayNotify() }
      } catch (error) {
        log(`watching: ${said(error)}`)
        return { kind: 'failed', reason: 'storage' }
      }
    },
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
