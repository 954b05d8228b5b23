import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenIn, publishCommand } from '../../scripts/publish/commands'
import { type Project, project, soundSources } from '../scripts/ruleset-project'

let made: Project
let other: string
const at = (name: string): string => join(made.folder, name)

beforeAll(() => {
  made = project()
  other = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterAll(() => {
  made.remove()
  rmSync(other, { recursive: true, force: true })
})

/** The same as on the command line, in this process. */
const run = async (...args: string[]) => {
  const lines: Record<'out' | 'err', string> = { out: '', err: '' }
  const [name = '', ...rest] = args
  const say = {
    log: (line: string) => {
      lines.out += `${line}\n`
    },
    error: (line: string) => {
      lines.err += `${line}\n`
    },
  }
  return { code: await publishCommand(name, givenIn(rest), say), ...lines }
}

const version = (number: number): void => {
  made.write('assets/ruleset/version.json', `{ "version": ${number}, "date": "2026-11-25" }`)
}

test('from a new key to a release that a reader would take, and a rotation', { timeout: 240_000 }, async () => {
  expect(await run('keygen', '--out', at('key'))).toMatchObject({
    code: 0,
    out: expect.stringMatching(/key\.pub: [\w-]{43}\nid [\w-]{11}, fingerprint/),
  })
  expect(statSync(at('key')).mode & 0o077, 'only its owner may read it').toBe(0)
  expect(await run('keygen', '--out', at('key')), 'never over a key').toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already'),
  })

  expect(made.ruleset('publish', '--out', 'www', '--key', 'key')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^www: version 7, signed by [\w-]{11}, until /),
  })
  expect(await run('verify', at('www'), '--key', at('key.pub'))).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^good: version 7 of 2026-11-25, until /),
  })
  const [first = ''] = readdirSync(at('www/sets'))
  const bytes = readFileSync(at(`www/sets/${first}`))

  version(6)
  expect(made.ruleset('publish', '--out', 'www', '--key', 'key')).toMatchObject({
    code: 2,
    err: expect.stringContaining('is not newer than 7'),
  })
  version(8)
  made.write(
    'assets/ruleset/regulations/xx-door-act.md',
    (soundSources['assets/ruleset/regulations/xx-door-act.md'] ?? '').replace('s1', 's2'),
  )
  expect(made.ruleset('publish', '--key', 'key', '--out', 'www').code).toBe(0)
  expect(readFileSync(at(`www/sets/${first}`)).equals(bytes), 'what was published stays as it was').toBe(true)
  expect((await run('diff', at(`www/sets/${first}`), at('www'))).out.split('\n')).toEqual(
    expect.arrayContaining(['version: 7 → 8', 'instrument xx-door-act citation: s1 → s2']),
  )

  await run('keygen', '--out', at('next'))
  expect((await run('sign', at('www'), '--key', at('next'), '--from', at('key'))).code).toBe(0)
  for (const key of ['key.pub', 'next.pub']) expect((await run('verify', at('www'), '--key', at(key))).code, key).toBe(0)
  await run('keygen', '--out', at('stranger'))
  expect(await run('verify', at('www'), '--key', at('stranger.pub'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^refused: wrong-key/),
  })
  writeFileSync(at('www/index.json'), readFileSync(at('www/index.json'), 'utf8').replace('"version":8', '"version":9'))
  expect(await run('verify', at('www/index.json'), '--key', at('next.pub'))).toMatchObject({ code: 1, err: 'refused: tampered (index)\n' })
})

test.each([
  [['publish'], '--out DIR is missing'],
  [['publish', '--out', 'x'], '--key FILE is missing'],
  [['publish', '--out', 'x', '--key', 'nowhere'], 'nowhere is not there'],
  [['publish', '--out', 'x', '--key', 'package.json'], 'package.json is no key'],
  [['publish', '--out', 'x', '--keep', 'many'], '"many" is no whole number'],
  [['verify', 'x', '--key', 'abc'], '"abc" is no public key'],
  [['diff', 'nowhere', 'nowhere'], 'nowhere holds no ruleset'],
  [['cost', 'nowhere'], 'nowhere holds no index'],
])('unusable: %j', async (args, said) => {
  expect(await run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) })
  expect(existsSync('x')).toBe(false)
})
