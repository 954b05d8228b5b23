import { ensureBuilt } from '../build/extension'
import { say } from '../say'
import { ensureChromium } from './chromium'

/** A Chromium to show the extension in, with the extension built; null, and said, where none can be had. */
export const readyChromium = async (): Promise<string | null> => {
  const found = await ensureChromium()
  if (found.kind === 'missing') {
    say(found.message)
    return null
  }
  ensureBuilt(['chrome'])
  return found.path
}
