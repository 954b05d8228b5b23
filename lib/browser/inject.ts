import { browser } from 'wxt/browser'
import type { Frame } from '../model/frame'

const into = ({ tabId, frameId }: Pick<Frame, 'tabId' | 'frameId'>) => ({ tabId, frameIds: [frameId] })

/** Runs one of our scripts in a frame. False when the browser does not let us in, or the frame has gone. */
const run = async (frame: Frame, file: '/annotator.js' | '/card.js'): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: into(frame), files: [file] })
    return true
  } catch {
    return false
  }
}

/** Brings the annotator into a frame, and the styles of its marks, which a page's own policy cannot keep out. */
export const injectAnnotator = async (frame: Frame, css: string): Promise<boolean> => {
  const target = into(frame)
  // Put in twice, a style sheet would stay twice: the one before is taken out first. A frame that has gone needs none.
  await browser.scripting.removeCSS({ target, css }).catch(() => undefined)
  await browser.scripting.insertCSS({ target, css }).catch(() => undefined)
  return run(frame, '/annotator.js')
}

export const injectCard = (frame: Frame): Promise<boolean> => run(frame, '/card.js')

/** Lets the loader look at the pages that were open before we were installed. */
export const lookAtOpenPages = async (): Promise<void> => {
  const open = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false })
  for (const { id } of open)
    if (id !== undefined)
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/loader.js'] }).catch(() => undefined)
}
