import { ensureBuilt, outputOf } from './build/extension'
import { guarded } from './build/guarded'

const targets = ['chrome', 'firefox'] as const

await guarded(async () => {
  ensureBuilt(targets, process.argv.includes('--force'))
  for (const target of targets) console.log(`${target}: ${outputOf(target)}`)
  return 0
})
