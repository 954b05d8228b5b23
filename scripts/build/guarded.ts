import { say } from '../say'
import { BuildFailed } from './extension'

/** The one catch of a script: a build that fails has already said why. */
export const guarded = async (main: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
