import { browser } from 'wxt/browser'
import { lookAtOpenPages } from './inject'

/**
 * After an install: looks at the pages that are open, and welcomes the reader. After an update or a reload (`reason` as the browser gives
 * it) open pages are left as they are, without anything of ours, until they are loaded again.
 */
export const greet = async (reason: string): Promise<void> => {
  if (reason !== 'install') return
  await lookAtOpenPages()
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
