import type { RequestMade } from '../model/sync-state'

/** `fetch`, with a line for the reader about each request: where to, why, and what was answered. */
export const loggedFetch =
  (why: string, log: (request: RequestMade) => void, now: () => number, inner: typeof fetch): typeof fetch =>
  async (input, init) => {
    const request = { at: now(), url: input instanceof Request ? input.url : String(input), why }
    try {
      const answer = await inner(input, init)
      log({ ...request, status: answer.status })
      return answer
    } catch (error) {
      log({ ...request, status: null })
      throw error
    }
  }
