import { expect, test } from 'vitest'
import { fromOwnPage } from '../../lib/app/own-pages'
import type { Frame } from '../../lib/model/frame'

const frame = (some: Partial<Frame> = {}): Frame => ({ tabId: 1, frameId: 0, topUrl: 'https://harbor.example/', incognito: false, ...some })

test.each<[string, Frame | null, boolean]>([
  ['the popup', null, true],
  ['our dashboard in a tab', frame({ own: true }), true],
  ['a content script', frame(), false],
  ['a content script whose page calls itself ours', frame({ topUrl: 'chrome-extension://abc/dashboard.html' }), false],
])('%s is heard: %j', (_, from, heard) => {
  expect(fromOwnPage('burn', from)).toBe(heard ? 'burn' : null)
})
