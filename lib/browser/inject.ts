import { browser } from 'wxt/browser'
import type { Frame } from '../model/frame'

const into = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] })

/** Runs one of our scripts in a frame. False when the browser does not let us in, or the frame has gone. */
const run = async (frame: Frame, file: '/content-scripts/annotator.js' | '/content-scripts/card.js'): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: into(frame), files: [file] })
    return true
  } catch {
    return false
  }
}

export const injectAnnotator = (frame: Frame): Promise<boolean> => run(frame, '/content-scripts/annotator.js')
export const injectCard = (frame: Frame): Promise<boolean> => run(frame, '/content-scripts/card.js')

/** Puts the styles of our highlights into a frame; a page's own policy cannot keep them out. */
export const injectStyles = async (frame: Frame, css: string): Promise<void> => {
  // A frame that has gone needs no styles.
  await browser.scripting.insertCSS({ target: into(frame), css, origin: 'USER' }).catch(() => undefined)
}
