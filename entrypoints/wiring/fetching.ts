import { browser } from 'wxt/browser'
import { requestLogIn } from '../../lib/store/request-log'
import { loggedFetch } from '../../lib/sync/logged-fetch'

/** All that goes out to the network goes through here, each request with a line in the one list that the reader sees. */
export const keepRequests = () => {
  const requests = requestLogIn(browser.storage.local)
  return {
    requests,
    fetchFor: (why: 'rules' | 'list' | 'watch'): typeof fetch =>
      loggedFetch(
        why,
        (request) => void requests.add(request),
        Date.now,
        (input, init) => fetch(input, init),
      ),
  }
}

export type Fetching = ReturnType<typeof keepRequests>
