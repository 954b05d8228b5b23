import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until there is an answer; undefined when there is none within the time (milliseconds). */
export const until = async <T>(ask: () => Promise<T | undefined>, milliseconds: number): Promise<T | undefined> => {
  const end = performance.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (answer !== undefined || performance.now() > end) return answer
    await pause(100)
  }
}
