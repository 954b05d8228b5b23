import { spawnSync } from 'node:child_process'
import { ensureChromium } from './browsers/chromium'
import { ensureFirefox } from './browsers/firefox'
import { ensureBuilt } from './build/extension'
import { guarded } from './build/guarded'
import { say } from './say'
import { tool } from './tool'

/** `npm run e2e -- [FILE…] [--project=firefox]`: the real-browser tests alone, with Playwright's own options. */
await guarded(async () => {
  const asked = process.argv.slice(2)
  const wantsFirefox = asked.includes('--project=firefox')
  const args = asked.some((arg) => arg.startsWith('--project')) ? asked : [...asked, '--project=chromium']
  const found = wantsFirefox ? await ensureFirefox() : await ensureChromium()
  if (found.kind === 'missing') {
    say(found.message)
    return 1
  }
  ensureBuilt([wantsFirefox ? 'firefox' : 'chrome'])
  return spawnSync(process.execPath, [tool('@playwright/test', 'playwright'), 'test', ...args], { stdio: 'inherit' }).status ?? 1
})
