import * as z from 'zod/mini'
import { RequestMade } from '../model/sync-state'
import type { KeyedStorage } from './settings'

const key = 'requests'
/** About a year of daily looks. */
const most = 500

/** Every request that the extension made, newest first, on this machine alone. */
export const requestLogIn = (storage: KeyedStorage) => {
  let queue: Promise<unknown> = Promise.resolve()
  const list = async (): Promise<RequestMade[]> => {
    const parsed = z.safeParse(z.array(RequestMade), (await storage.get(key).catch(() => ({ [key]: [] })))[key])
    return parsed.success ? parsed.data : []
  }
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    // A list that cannot be written must not stop what it tells of.
    const done = queue.then(work).catch(() => undefined)
    queue = done
    return done
  }
  return {
    list: async () => {
      await queue
      return list()
    },
    add: (request: RequestMade): Promise<void> =>
      inTurn(async () => storage.set({ [key]: [{ ...request, url: request.url.slice(0, 500) }, ...(await list())].slice(0, most) })),
    clear: (): Promise<void> => inTurn(() => storage.remove(key)),
  }
}
