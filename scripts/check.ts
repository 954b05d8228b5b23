import { fastSteps, runSteps } from './steps'

process.exitCode = await runSteps(fastSteps)
