import { parseArgs } from 'node:util'
import { createServer } from 'wxt'
import { ensureChromium } from './browsers/chromium'
import { ensureFirefox } from './browsers/firefox'
import { say } from './say'

/** WXT's development mode: rebuilds and reloads the extension while its sources change. `npm run dev -- --browser firefox` for Firefox. */
const { values } = parseArgs({ options: { browser: { type: 'string', short: 'b', default: 'chrome' } } })
const target = values.browser === 'firefox' ? 'firefox' : 'chrome'

const found = target === 'firefox' ? await ensureFirefox() : await ensureChromium()
if (found.kind === 'missing') say(found.message)
const server = await createServer({
  browser: target,
  webExt: {
    disabled: found.kind === 'missing',
    ...(found.kind === 'found' && { binaries: { [target]: found.path } }),
    ...(process.getuid?.() === 0 && { chromiumArgs: ['--no-sandbox'] }),
  },
})
await server.start()
