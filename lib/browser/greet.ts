import { browser } from 'wxt/browser'
import { lookAtOpenPages } from './inject'

/** After an install or update: looks at the pages that are open, and welcomes a new reader. `reason` as the browser gives it. */
export const greet = async (reason: string): Promise<void> => {
  await lookAtOpenPages()
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
