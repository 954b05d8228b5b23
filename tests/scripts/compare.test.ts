import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readArguments } from '../../scripts/compare/arguments'
import { runCompare } from '../../scripts/compare/run'
import { readyRules } from '../../scripts/scan/scan-page'

const rules = readyRules({
  format: 1,
  version: 1,
  date: '2026-01-31',
  digest: 'none',
  languages: [],
  detectors: [],
  notes: [],
  regulations: [],
  platforms: [],
})
const folder = mkdtempSync(join(tmpdir(), 'compare-'))
const at = (name: string): string => join(folder, name)
const terms = (days: number): string =>
  `# Terms of the Lantern\n\nYou may hire one lamp at a time and must bring it home before dawn.\n\nYou can end the hire by giving us ${days} days notice in writing.\n`
const page = (days: number): string =>
  `<!doctype html><title>Terms of the Lantern</title><h1>Terms of the Lantern</h1><p>You may hire one lamp at a time and must bring it home before dawn.</p><p>You can end the hire by giving us ${days} days notice in writing.</p><a href="/x">How do I fill a lamp number ${days}?</a>`

beforeAll(async () => {
  // The parser takes seconds to load on a busy machine: not within a test.
  await import('jsdom')
  writeFileSync(at('one.md'), terms(30))
  writeFileSync(at('two.md'), terms(14))
  writeFileSync(at('one.html.gz'), gzipSync(page(30)))
  writeFileSync(at('empty.md'), '')
  writeFileSync(at('broken.html.gz'), 'no gzip')
  const rows = [
    { before: 'one.md', after: 'two.md' },
    { before: 'two.md', after: 'one.md', seen: ['one.md'] },
    { before: 'one.md', after: 'missing.md' },
    { before: 'one.md' },
  ]
  writeFileSync(at('pairs.jsonl'), `${rows.map((row) => JSON.stringify(row)).join('\n')}\nnot json\n`)
  writeFileSync(at('bad-pairs.jsonl'), '{"before":"missing.md","after":"one.md"}\n')
})

const run = async (...words: string[]) => {
  const asked = readArguments(words)
  if (asked === 'help' || 'wrong' in asked) throw new Error('the arguments were not understood')
  const printed: string[] = []
  const complaints: string[] = []
  const code = await runCompare(asked, { print: (line) => printed.push(line), complain: (line) => complaints.push(line) }, rules)
  return { code, printed, complaints }
}

describe('two files', () => {
  it('are compared as one object', async () => {
    const { code, printed } = await run(at('one.md'), at('two.md'), '--format', 'json')
    expect(code).toBe(0)
    expect(printed.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        before: at('one.md'),
        after: at('two.md'),
        verdict: 'changed',
        reason: 'clauses-differ',
        summary: '1 clause changed: a figure fell from 30 to 14 days.',
        changes: [
          expect.objectContaining({ kind: 'reworded', significance: 'substantive', figures: [{ before: '30 days', after: '14 days' }] }),
        ],
      }),
    ])
  })

  it('are told of in words, and in Markdown', async () => {
    expect((await run(at('one.md'), at('two.md'))).printed.join('\n')).toContain('1 clause changed: a figure fell from 30 to 14 days.')
    expect((await run(at('one.md'), at('two.md'), '--format', 'markdown')).printed.join('\n')).toMatch(/^# 1 clause changed/)
  })

  it('may be packed, and of another form: the words count', async () => {
    const { printed } = await run(at('one.html.gz'), at('one.md'), '--format', 'json')
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ verdict: 'unchanged' })
  })

  it('that were seen before are a return', async () => {
    const { printed } = await run(at('two.md'), at('one.md'), '--seen', at('one.md'), '--format', 'json')
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ verdict: 'reverted', reason: 'seen-before' })
  })

  it.each([
    ['missing.md', 'there is no such file'],
    ['empty.md', 'it is empty'],
    ['broken.html.gz', 'it is not a gzip file that can be unpacked'],
  ])('cannot be compared with %s', async (file, why) => {
    expect(await run(at('one.md'), at(file))).toEqual({ code: 2, printed: [], complaints: [`${at(file)}: ${why}`] })
  })
})

describe('many pairs', () => {
  it('are compared row by row; a bad row is told and the others go on', async () => {
    const { code, printed } = await run('--pairs', at('pairs.jsonl'), '--format', 'json')
    expect(code).toBe(0)
    const rows = printed.map((line) => JSON.parse(line))
    expect(rows.map((row) => row.verdict ?? 'error')).toEqual(['changed', 'reverted', 'error', 'error', 'error'])
    expect(rows[0]).toMatchObject({ before: 'one.md', after: 'two.md' })
    expect(rows[2]).toEqual({ before: 'one.md', after: 'missing.md', error: `${at('missing.md')}: there is no such file` })
  })

  it('of which none can be compared are an error', async () => {
    expect((await run('--pairs', at('bad-pairs.jsonl'), '--format', 'json')).code).toBe(2)
    expect((await run('--pairs', at('missing.jsonl'))).complaints).toEqual([`${at('missing.jsonl')}: there is no such file`])
  })
})

describe('arguments that make no sense are told in one line', () => {
  it.each<[string, string[]]>([
    ['no file', []],
    ['one file', ['a.md']],
    ['three files', ['a.md', 'b.md', 'c.md']],
    ['an unknown format', ['a.md', 'b.md', '--format', 'pdf']],
    ['an unknown option', ['a.md', 'b.md', '--loud']],
    ['files beside pairs', ['a.md', '--pairs', 'p.jsonl']],
    ['two tasks', ['--pairs', 'p.jsonl', '--report', 'r.jsonl']],
  ])('%s', (_, words) => {
    expect(readArguments(words)).toEqual({ wrong: expect.stringMatching(/^[^\n]+$/) })
  })
})
