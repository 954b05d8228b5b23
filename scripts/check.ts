import { buildRuleset, prepareTypes } from './build/extension'
import { guarded } from './build/guarded'
import { fastSteps, runSteps } from './steps'

await guarded(async () => {
  buildRuleset()
  prepareTypes()
  return runSteps(fastSteps)
})
