import { ensureChromium } from './browsers/chromium'
import { ensureFirefox } from './browsers/firefox'
import { ensureBuilt, prepareTypes } from './build/extension'
import { guarded } from './build/guarded'
import { say } from './say'
import { browserSteps, fastSteps, runSteps } from './steps'

/** Everything there is to check, from a fresh clone: browsers first, so that a missing one is known before the long part. */
await guarded(async () => {
  const chromium = await ensureChromium()
  const firefox = await ensureFirefox()
  if (chromium.kind === 'missing' || firefox.kind === 'missing') {
    for (const found of [chromium, firefox]) if (found.kind === 'missing') say(found.message)
    return 1
  }
  // The steps below use the browsers that were found here.
  process.env.CLAUSELIGHT_CHROMIUM = chromium.path
  process.env.CLAUSELIGHT_FIREFOX = firefox.path
  ensureBuilt(['chrome', 'firefox'])
  prepareTypes()
  return runSteps([...fastSteps, ...browserSteps])
})
