import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { SummaryReply } from '../../lib/messages'
import { readCard } from '../browsers/card'
import type { ExtensionPage } from '../browsers/extension-page'
import { pointOnMark } from '../browsers/marks'
import { readingOf } from '../browsers/reading'
import { until } from '../browsers/until'

const schemes = ['light', 'dark'] as const

/** Photographs a page with an open card, and the popup, in light and dark; returns the files. */
export const takePictures = async (desk: ExtensionPage, page: Page, name: string, folder: string): Promise<string[]> => {
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  for (const scheme of schemes) {
    await page.bringToFront()
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    // Loaded anew: the marks follow the ground that they find.
    await page.reload()
    const reply = await readingOf(desk, page, 20_000)
    await openCard(page, reply)
    files.push(await picture(page, join(folder, `${name}-${scheme}.png`)))
    const popup = await desk.openPopup(page)
    await popup.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await popup.locator('main').waitFor({ timeout: 10_000 })
    await fitHeight(popup)
    files.push(await picture(popup, join(folder, `${name}-popup-${scheme}.png`)))
    await popup.close()
  }
  return files
}

/** As tall as what is in it: the foot, which sticks to the window, is then at its end. */
const fitHeight = async (popup: Page): Promise<void> => {
  const height = await popup.evaluate(() => document.documentElement.scrollHeight)
  await popup.setViewportSize({ width: 380, height })
}

const picture = async (page: Page, path: string): Promise<string> => {
  await page.screenshot({ path })
  return path
}

/** Rests the pointer on the worst mark of the page until its card is there; does nothing where there is none. */
const openCard = async (page: Page, reply: SummaryReply): Promise<void> => {
  if (reply.kind !== 'terms') return
  const strong = reply.frames.flatMap((f) => (f.frameId === 0 ? f.findings : [])).filter((f) => f.band === 'strong')
  const reviewed = reply.frames.flatMap((f) => f.overlays).find((o) => o.state === 'exact')
  const shown = strong.find((f) => f.provision === reviewed?.provision) ?? [...strong].sort((a, b) => b.points - a.points)[0]
  if (!shown) return
  const point = await pointOnMark(page, shown.quote.slice(0, 40))
  if (!point) return
  await page.mouse.move(2, 2)
  await page.mouse.move(point.x, point.y, { steps: 4 })
  // The folds of the note: while it is on its way there are but five buttons.
  await until(async () => ((await readCard(page))?.buttons.length ?? 0) > 7 || undefined, 10_000)
}
