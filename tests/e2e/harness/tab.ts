import type { Page } from '@playwright/test'
import { readCard } from '../../../scripts/browsers/card'

/** More stops than any card has. */
const mostStops = 80

/** Presses Tab until what has the focus in the card has a name like this. Throws when nothing has, naming what there was. */
export const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const passed: string[] = []
  for (let i = 0; i < mostStops; i++) {
    const focused = (await readCard(page))?.focused ?? ''
    if (name.test(focused)) return
    passed.push(focused)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}; it came to: ${[...new Set(passed)].join(' | ')}`)
}
