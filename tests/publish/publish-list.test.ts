import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { givenIn, publishCommand } from '../../scripts/publish/commands'
import { written } from '../app/lists/sample-list'

let folder: string
const at = (name: string): string => join(folder, name)

/** The same as on the command line, in this process. */
const run = async (...args: string[]) => {
  const lines = { out: '', err: '' }
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
const put = (some: Record<string, unknown> = {}): void => writeFileSync(at('list.json'), JSON.stringify(written(some), null, 2))
const release = (...more: string[]) => run('publish-list', at('list.json'), '--out', at('www'), '--key', at('key'), ...more)
const verified = (key = 'key.pub') => run('verify', at('www'), '--key', at(key))

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'publish-list-'))
  await run('keygen', '--out', at('key'))
  put()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a list into a folder that a reader would take, with what readers need', async () => {
  const key = readFileSync(at('key.pub'), 'utf8').trim()
  const { code, out } = await release()
  expect(code).toBe(0)
  expect(out).toMatch(/www: version 1, signed by [\w-]{11}, until \d{4}-/)
  expect(out).toContain(`\n${key}\n`)
  expect(out).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/m)
  expect(await verified()).toMatchObject({ code: 0, out: expect.stringMatching(/^good: “Orchard legal”, version 1, until /) })
  expect(readdirSync(at('www')).sort()).toEqual(['index.json', 'sets', 'signers.json'])
  expect(readFileSync(at('www/index.json')).length, 'what a daily look costs').toBeLessThanOrEqual(500)
})

test('a newer version is published beside the one before; the same one again is signed anew', async () => {
  await release()
  const [first = ''] = readdirSync(at('www/sets'))
  put({ version: 2, name: 'Orchard, anew' })
  expect((await release()).code).toBe(0)
  expect((await release('--days', '60')).code).toBe(0)
  expect(readdirSync(at('www/sets'))).toHaveLength(2)
  expect((await run('diff', at(`www/sets/${first}`), at('www'))).out.split('\n')).toEqual(
    expect.arrayContaining(['name: Orchard legal → Orchard, anew', 'version: 1 → 2']),
  )
})

test('a new key that the old one vouches for, by key and by fingerprint', async () => {
  await release()
  await run('keygen', '--out', at('next'))
  expect((await run('sign', at('www'), '--key', at('next'), '--from', at('key'))).code).toBe(0)
  for (const key of ['key.pub', 'next.pub']) expect((await verified(key)).code, key).toBe(0)
  const pub = (name: string): string => readFileSync(at(name), 'utf8').trim()
  expect(JSON.parse(readFileSync(at('www/signers.json'), 'utf8'))).toEqual([pub('next.pub'), pub('key.pub')])
})

test('a stranger, and a file that was changed, are told', async () => {
  await release()
  await run('keygen', '--out', at('stranger'))
  expect(await verified('stranger.pub')).toMatchObject({ code: 1, err: expect.stringMatching(/^refused: wrong-key/) })
  writeFileSync(at('www/index.json'), readFileSync(at('www/index.json'), 'utf8').replace('"version":1', '"version":9'))
  expect(await verified()).toMatchObject({ code: 1, err: 'refused: tampered (index)\n' })
})

const [gate] = written().detectors as [object]
test.each<[string, () => void, string]>([
  ['a file that is not there', () => rmSync(at('list.json')), 'is not there'],
  ['no list', () => writeFileSync(at('list.json'), '{}'), 'a reader would refuse it: not-a-list'],
  [
    'a list that marks everything',
    () => put({ detectors: [{ ...gate, cues: ['the'], patterns: ['the'] }] }),
    'nothing (garden-gate: it marks everyday',
  ],
  ['a part that would be left out', () => put({ scripts: [1] }), 'a reader would leave out:\n  scripts: this part is not known'],
  ['a version that does not count', () => put({ version: 0 }), '"version" counts from 1'],
])('nothing is published of %s, and it says why', async (_, spoil, why) => {
  spoil()
  expect(await release()).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) })
  expect(readdirSync(folder)).not.toContain('www')
})

test.each<[string, Record<string, unknown>, string]>([
  [
    'other content under the same version',
    { name: 'Orchard, anew' },
    'is not newer than 1, which is published: count up "version" in the list',
  ],
  ['another list in its folder', { id: 'meadow', version: 2 }, 'holds orchard: a list has a folder of its own'],
])('what is published stays: %s', async (_, some, why) => {
  await release()
  const before = readFileSync(at('www/index.json'), 'utf8')
  put(some)
  expect(await release()).toMatchObject({ code: 2, err: expect.stringContaining(why) })
  expect(readFileSync(at('www/index.json'), 'utf8')).toBe(before)
})
