import type { Page } from '@playwright/test'
import type { SummaryReply } from '../../lib/messages'
import type { ExtensionPage } from './extension-page'
import { marksIn } from './marks'
import { until } from './until'

/**
 * What the extension makes of a page once it has made up its mind: it says so, and what it found is marked. Gives up waiting after
 * `patience` milliseconds and says what it said last. A reading from before `since` (milliseconds since 1970) was of an earlier load; until
 * `isLookedAt`, our loader has not seen the page.
 */
export const readingOf = async (
  desk: ExtensionPage,
  page: Page,
  patience: number,
  { since = 0, isLookedAt = () => true }: { since?: number; isLookedAt?: () => boolean } = {},
): Promise<SummaryReply> => {
  let last = await desk.summaryOf(page)
  await until(async () => {
    last = await desk.summaryOf(page)
    if (last.kind === 'reading') return undefined
    if (last.kind !== 'terms') return isLookedAt() && (await wasLeftAlone(desk, page)) ? true : undefined
    if (last.frames.every((f) => f.at < since)) return undefined
    const marked = last.frames.some((f) => f.findings.some((finding) => finding.band === 'strong'))
    return !marked || (await anyMarks(page)) ? true : undefined
  }, patience)
  return last
}

const anyMarks = async (page: Page): Promise<boolean> => {
  for (const frame of page.frames()) if ((await marksIn(frame)).length > 0) return true
  return false
}

/** A page that is no terms looks like one that was not looked at yet: the loader runs once the page is idle, and its question is answered before a later one. */
const wasLeftAlone = async (desk: ExtensionPage, page: Page): Promise<boolean> => {
  if ((await page.evaluate(() => document.readyState)) === 'loading') return false
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })))
  const kind = (await desk.summaryOf(page)).kind
  return kind !== 'reading' && kind !== 'terms'
}
