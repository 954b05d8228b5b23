import { beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleRuleset } from '../store/sample-ruleset'
import { storageInMemory } from '../store/storage-in-memory'

/** Every call of the browser's API, as `name: arguments`; `refuse` names the calls that fail. */
const calls: [string, unknown][] = []
const refuse = new Set<string>()
let tabs: { id?: number }[] = [{ id: 1 }, {}, { id: 2 }]
let registered: { id: string }[] = []

const call =
  (name: string, reply: () => unknown = () => undefined) =>
  async (...given: unknown[]) => {
    calls.push([name, given.length === 1 ? given[0] : given])
    if (refuse.has(name)) throw new Error(`${name} was refused`)
    return reply()
  }

const api: Record<string, Record<string, unknown>> = {
  runtime: { id: 'test', getURL: (path: string) => `chrome-extension://test${path}` },
  action: { setBadgeText: call('badge'), setBadgeBackgroundColor: call('colour'), setTitle: call('title') },
  scripting: {
    executeScript: call('run'),
    insertCSS: call('css'),
    removeCSS: call('no css'),
    getRegisteredContentScripts: call('registered', () => registered),
    unregisterContentScripts: call('unregister'),
    registerContentScripts: call('register'),
  },
  tabs: { query: call('query', () => tabs), sendMessage: call('send', () => true), create: call('open') },
  commands: {
    getAll: async () => [
      { name: 'next-mark', description: 'Next mark', shortcut: 'Alt+N' },
      { name: 'open-mark' },
      { name: '_execute_action', shortcut: 'Alt+C' },
      {},
    ],
  },
  i18n: { getMessage: (key: string, values: string[]) => `${key}(${values.join()})` },
  sidePanel: { open: call('panel') },
}
// `wxt/browser` takes the API from here when it is first imported, so the imports come after it.
Reflect.set(globalThis, 'browser', api)
const { showBadge } = await import('../../lib/browser/badge')
const { readBundle } = await import('../../lib/browser/bundle')
const { injectAnnotator, injectCard, lookAtOpenPages } = await import('../../lib/browser/inject')
const { registerKnownAddresses } = await import('../../lib/browser/known-addresses')
const { keepLog } = await import('../../lib/browser/log')
const { openPanel } = await import('../../lib/browser/open-panel')
const { frameOf } = await import('../../lib/browser/sender')
const { openShortcutSettings, shortcutsNow } = await import('../../lib/browser/shortcuts')
const { tabInFront, tellAll, tellFrame } = await import('../../lib/browser/tell')
const { words } = await import('../../lib/browser/words')

const named = (name: string): unknown[] => calls.filter(([n]) => n === name).map(([, given]) => given)
const frame = { tabId: 1, frameId: 4, topUrl: 'https://terms.example/', incognito: false }

beforeEach(() => {
  calls.length = 0
  refuse.clear()
  tabs = [{ id: 1 }, {}, { id: 2 }]
  registered = []
})

describe('the badge', () => {
  test.each([
    [3, false, '3'],
    [0, false, ''],
    [3, true, 'Δ3'],
    [0, true, 'Δ'],
  ])('of %i, changed %s, reads "%s"', async (count, changed, text) => {
    await showBadge(1, { count, changed, title: 'in words' })
    expect([named('badge'), named('title')]).toEqual([[{ tabId: 1, text }], [{ tabId: 1, title: 'in words' }]])
  })

  test('of a tab that has gone is none', async () => {
    refuse.add('badge')
    await expect(showBadge(1, { count: 3, changed: false, title: '' })).resolves.toBeUndefined()
  })
})

describe('scripts', () => {
  test('the annotator comes with its styles, once, into its frame', async () => {
    expect(await injectAnnotator(frame, 'css')).toBe(true)
    expect(calls.map(([name]) => name)).toEqual(['no css', 'css', 'run'])
    expect(named('run')).toEqual([{ target: { tabId: 1, frameIds: [4] }, files: ['/annotator.js'] }])
  })

  test('without styles it still comes', async () => {
    refuse.add('css').add('no css')
    expect(await injectAnnotator(frame, 'css')).toBe(true)
  })

  test('a frame that lets nobody in says so', async () => {
    refuse.add('run')
    expect([await injectAnnotator(frame, 'css'), await injectCard(frame)]).toEqual([false, false])
  })

  test('pages that are open get the loader, whatever one of them says', async () => {
    refuse.add('run')
    await lookAtOpenPages()
    expect(named('run')).toHaveLength(2)
  })

  test('known addresses replace those before', async () => {
    registered = [{ id: 'known-addresses' }]
    await registerKnownAddresses(['https://terms.example/*'])
    expect([named('unregister').length, named('register')]).toEqual([
      1,
      [[expect.objectContaining({ matches: ['https://terms.example/*'] })]],
    ])
  })

  test('without addresses nothing is registered', async () => {
    await registerKnownAddresses([])
    expect([named('unregister'), named('register')]).toEqual([[], []])
  })
})

describe('the bundle', () => {
  test.each([
    ['whole', sampleRuleset(), true],
    ['of another format', { ...sampleRuleset(), format: 2 }, false],
    ['empty', {}, false],
  ])('%s', async (_, file, whole) => {
    vi.stubGlobal('fetch', async () => ({ text: async () => JSON.stringify(file) }))
    const read = await readBundle().then(
      () => true,
      () => false,
    )
    vi.unstubAllGlobals()
    expect(read).toBe(whole)
  })
})

describe('the log', () => {
  vi.spyOn(console, 'info').mockReturnValue()
  const linesIn = (values: Record<string, unknown>): unknown[] => (Array.isArray(values.log) ? values.log : [])

  test.each<[string, Record<string, unknown>, number]>([
    ['begins', {}, 2],
    ['goes on', { log: ['old'] }, 3],
    ['is damaged: begins anew', { log: 'x' }, 2],
    ['leaves out what is no line', { log: [1, 'old'] }, 3],
    ['keeps the newest 200', { log: Array.from({ length: 200 }, (_, i) => `${i}`) }, 200],
  ])('%s', async (_, values, count) => {
    const storage = storageInMemory(values)
    const log = keepLog(storage)
    log('one')
    log('two')
    await vi.waitFor(() => expect(String(linesIn(storage.values).at(-1))).toMatch(/^\d{4}-.* two$/))
    expect(linesIn(storage.values)).toHaveLength(count)
  })

  test('that cannot be written stops nothing', async () => {
    const storage = storageInMemory()
    const set = storage.set
    storage.set = async (values) => {
      storage.set = set
      throw new Error(`the disk is full: ${Object.keys(values)}`)
    }
    const log = keepLog(storage)
    log('lost')
    log('kept')
    await vi.waitFor(() => expect(linesIn(storage.values).map(String).join()).toContain('kept'))
  })
})

test.each([
  [
    'a frame of a tab',
    { tab: { id: 1, url: 'https://a.example/', incognito: true }, frameId: 3 },
    { tabId: 1, frameId: 3, topUrl: 'https://a.example/', incognito: true },
  ],
  [
    'a tab whose address we are not told',
    { tab: { id: 1, incognito: false }, url: 'https://b.example/' },
    { tabId: 1, frameId: 0, topUrl: 'https://b.example/', url: 'https://b.example/', incognito: false },
  ],
  ['our own popup', { url: 'chrome-extension://x/popup.html' }, null],
])('the sender is %s', (_, sender, expected) => {
  // The browser's type asks for every property of a tab; these are those that are read.
  expect(frameOf(sender as Parameters<typeof frameOf>[0])).toEqual(expected)
})

describe('shortcuts', () => {
  test('are ours alone, with their keys', async () => {
    expect(await shortcutsNow()).toEqual([
      { name: 'next-mark', does: 'Next mark', keys: 'Alt+N' },
      { name: 'open-mark', does: '', keys: '' },
    ])
  })

  test('are changed on the page of the browser', async () => {
    await openShortcutSettings()
    expect(named('open')).toEqual([{ url: 'chrome://extensions/shortcuts' }])
  })

  test('or the way that Firefox has', async () => {
    const commands = api.commands ?? {}
    commands.openShortcutSettings = call('firefox')
    await openShortcutSettings()
    delete commands.openShortcutSettings
    expect([named('firefox').length, named('open')]).toEqual([1, []])
  })
})

describe('the side panel', () => {
  test('opens in its window', async () => {
    await openPanel(7)
    expect(named('panel')).toEqual([{ windowId: 7 }])
  })

  test('is a sidebar in Firefox', async () => {
    api.sidebarAction = { open: call('sidebar') }
    await openPanel(7)
    delete api.sidebarAction
    expect([named('sidebar').length, named('panel')]).toEqual([1, []])
  })
})

describe('telling annotators', () => {
  test('of one frame', async () => {
    expect(await tellFrame(1, 4)('show', { index: 2, open: false })).toBe(true)
    expect(named('send')).toEqual([[1, { order: 'show', ask: { index: 2, open: false } }, { frameId: 4 }]])
  })

  test('of all tabs, also of those that have none', async () => {
    refuse.add('send')
    await tellAll('reread', null)
    expect(named('send')).toHaveLength(2)
  })

  test('the tab in front', async () => {
    expect(await tabInFront()).toBe(1)
    tabs = []
    expect(await tabInFront()).toBeUndefined()
  })
})

test('words come from the browser', () => {
  expect(words('actionTitle', 'a')).toBe('actionTitle(a)')
})
