import { prepareTypes } from './build/extension'
import { guarded } from './build/guarded'
import { fastSteps, runSteps } from './steps'

await guarded(async () => {
  prepareTypes()
  return runSteps(fastSteps)
})
