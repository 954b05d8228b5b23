import { spawnSync } from 'node:child_process'
import { ensureChromium } from './browsers/chromium'
import { guarded } from './build/guarded'
import { say } from './say'
import { tool } from './tool'

/** `npm run coverage`: the lines of `lib/` that the unit tests and the tests in a real page cover together, by folder. */
await guarded(async () => {
  const found = await ensureChromium()
  if (found.kind === 'missing') {
    say(found.message)
    return 1
  }
  const args = [tool('vitest', 'vitest'), 'run', '--config', 'vitest.coverage.config.ts', '--coverage']
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, CLAUSELIGHT_CHROMIUM: found.path } }).status ?? 1
})
