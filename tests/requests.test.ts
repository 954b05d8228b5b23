import { expect, test } from 'vitest'
import { sourcesIn } from './house/sources'

/** What code can ask the network with, by the browser's own name. */
const asking = /(?:^|[^.\w])fetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\(/m

/** Each file that does, and why its requests stand in the list that the reader sees, or are none. */
const known = [
  // The one place that all requests go through: it writes their lines.
  'entrypoints/wiring/fetching.ts',
  // A file of the extension's own package.
  'lib/browser/bundle.ts',
  // These are handed the `fetch` of the first.
  'lib/sync/fetch-page.ts',
  'lib/sync/get.ts',
]

test('every request goes through the place that writes its line', () => {
  const found = sourcesIn('lib', 'components', 'entrypoints').filter(({ text }) => asking.test(text))
  expect(found.map(({ path }) => path).sort(), 'let it be handed `fetchFor` of entrypoints/wiring/fetching.ts').toEqual(known)
})

test.each(['await fetch(url)', 'new XMLHttpRequest()', 'navigator.sendBeacon(url)', 'new WebSocket(url)'])('%s is seen', (code) => {
  expect(asking.test(code)).toBe(true)
})
