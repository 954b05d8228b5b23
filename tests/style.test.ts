import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import messages from '../public/_locales/en/messages.json'
import { sourcesIn } from './house/sources'
import { escapes, injections, sleepsAndMocks, stringsIn } from './house/syntax'

const product = sourcesIn('lib', 'components', 'entrypoints')
const all = [...product, ...sourcesIn('scripts', 'tests')]
const tests = sourcesIn('tests')

const lines = (text: string): number => text.trimEnd().split('\n').length

describe('files', () => {
  it('have at most 300 lines', () => {
    expect(all.filter((f) => lines(f.text) > 300).map((f) => `${f.path}: ${lines(f.text)}`)).toEqual([])
  })

  it('of an entrypoint only wire, in at most 60 lines', () => {
    expect(
      sourcesIn('entrypoints')
        .filter((f) => lines(f.text) > 60)
        .map((f) => `${f.path}: ${lines(f.text)}`),
    ).toEqual([])
  })

  it('are named after what is in them', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\.[a-z.]+$|\/)/
    expect(all.filter((f) => vague.test(f.path)).map((f) => f.path)).toEqual([])
  })

  it('are no barrels', () => {
    const barrel = (text: string): boolean => {
      const code = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(?:\/\/|\/?\*)/.test(line))
      return code.length > 0 && code.every((line) => /^export .* from /.test(line))
    }
    expect(all.filter((f) => barrel(f.text)).map((f) => f.path)).toEqual([])
  })
})

describe('code', () => {
  it('has no "any" and no "!"', () => {
    expect(all.flatMap(escapes)).toEqual([])
  })

  it('makes neither markup nor code from text', () => {
    expect(product.flatMap(injections)).toEqual([])
  })

  it('of tests waits for states and not for time, and mocks no modules', () => {
    expect(tests.flatMap(sleepsAndMocks)).toEqual([])
  })

  it.each([
    ['any', 'const a: any = 1', escapes],
    ['!', 'const a = b!.c', escapes],
    ['innerHTML', 'a.innerHTML = b', injections],
    ['eval', 'eval(a)', injections],
    ['new Function', 'new Function(a)', injections],
    ['a sleep', 'await new Promise((done) => setTimeout(done, 500))', sleepsAndMocks],
    ['a sleep of the driver', 'await page.waitForTimeout(500)', sleepsAndMocks],
    ['a module mock', "vi.mock('./a')", sleepsAndMocks],
  ])('%s is seen', (_, text, rule) => {
    expect(rule({ path: 'x.ts', text })).toHaveLength(1)
  })
})

describe('strings of the interface', () => {
  const keys = Object.keys(messages)
  const strings = product.map(stringsIn)
  const htmlFiles = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    name.endsWith('.html') ? [`entrypoints/${name}`] : [],
  )
  /** Where strings are named without code: the manifest and the pages. */
  const markup = ['wxt.config.ts', ...htmlFiles].map((file) => readFileSync(file, 'utf8')).join('\n')
  const whole = new Set(strings.flatMap((s) => s.whole))
  const begun = strings.flatMap((s) => s.begun).filter((head) => /^[a-z]+_\w*$/.test(head))
  const manifest = new Set(Array.from(markup.matchAll(/__MSG_(\w+)__/g), ([, key]) => key ?? ''))

  it('are all used', () => {
    const isUsed = (key: string): boolean => whole.has(key) || manifest.has(key) || begun.some((head) => key.startsWith(head))
    expect(
      keys.filter((key) => !isUsed(key)),
      'nothing shows these strings: use them or take them out',
    ).toEqual([])
  })

  it('exist where they are used', () => {
    // The browser's own names that look like one of ours.
    const theirs = ['document_idle', 'document_start', 'document_end']
    const prefixes = new Set(keys.flatMap((key) => (key.includes('_') ? [`${key.split('_', 1)[0]}_`] : [])))
    const looksLikeKey = (text: string): boolean => /^[a-z]+_[a-zA-Z0-9_]+$/.test(text) && prefixes.has(`${text.split('_', 1)[0]}_`)
    expect([...whole].filter((text) => looksLikeKey(text) && !keys.includes(text) && !theirs.includes(text))).toEqual([])
    expect([...manifest].filter((key) => !keys.includes(key))).toEqual([])
  })

  it('say what they are for', () => {
    const described = Object.entries(messages).filter(([, entry]) => !('description' in entry) || entry.description.trim() === '')
    expect(described.map(([key]) => key)).toEqual([])
  })
})
