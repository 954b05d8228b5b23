import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { words } from '../lib/browser/words'
import { asking, following } from '../lib/messages'
import { type Annotator, annotate } from '../lib/page/annotator'
import { canHighlight, highlightPainter } from '../lib/page/highlight-painter'
import { markStyles } from '../lib/page/mark-styles'
import { persistentAsk } from '../lib/page/persistent-ask'
import { shadowStyles } from '../lib/page/shadow-styles'
import { wrapPainter } from '../lib/page/wrap-painter'

const name = 'clauselightAnnotator'
const everySecond = 1_000

/** Put into a frame that may hold terms. Put in twice, it looks again. */
export default defineUnlistedScript(() => {
  // Only this script sets it: the page's own scripts live in another world.
  const present = Reflect.get(globalThis, name) as Annotator | undefined
  if (present) return present.look()

  const annotator = annotate({
    document,
    ask: persistentAsk(
      asking((message) => browser.runtime.sendMessage(message)),
      () => Boolean(browser.runtime?.id),
    ),
    painter: canHighlight() ? highlightPainter() : wrapPainter(() => annotator.look()),
    say: words,
    ...(import.meta.env.FIREFOX && { shadows: shadowStyles(markStyles('')) }),
  })
  Reflect.set(globalThis, name, annotator)
  const follow = following(annotator.followers)
  browser.runtime.onMessage.addListener((message: unknown) => follow(message))
  // Nothing tells a page that the extension was reloaded or removed, but its name goes.
  const beat = setInterval(() => {
    if (browser.runtime?.id) return
    clearInterval(beat)
    annotator.stop()
    Reflect.deleteProperty(globalThis, name)
  }, everySecond)
  annotator.look()
})
