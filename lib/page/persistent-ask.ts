import type { Ask } from '../messages'

/** Milliseconds before each further try. */
const pauses = [200, 800, 2_000]

/**
 * Asks again when the background was stopped before it could answer: the next message wakes it. Rejects when it stays silent, or when we
 * no longer belong to a living extension.
 */
export const persistentAsk =
  (ask: Ask, alive: () => boolean): Ask =>
  async (question, sent) => {
    for (const pause of pauses) {
      try {
        // A background that is stopped while it works leaves no reply at all.
        const reply = await ask(question, sent)
        if (reply !== undefined) return reply
      } catch {
        if (!alive()) break
      }
      await new Promise((wake) => setTimeout(wake, pause))
    }
    return ask(question, sent)
  }
