import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'eval-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/eval.ts', ...words], { encoding: 'utf8' })
  return { status, out: stdout, complaints: stderr.split('\n').filter(Boolean) }
}

test.each([
  ['no file', [], 'no file was given'],
  ['a file that is not there', [join(folder, 'nowhere.jsonl')], 'does not exist'],
  ['a folder', [folder], 'cannot be read'],
  ['an empty file', [file('empty.jsonl', '')], 'is empty'],
  ['a file of empty lines', [file('blank.jsonl', '\n \n')], 'is empty'],
  ['a text that is no JSON', [file('prose.jsonl', 'We may change these terms.\n')], 'line 1 is not JSON'],
  ['a line that is no JSON', [file('half.jsonl', '{"doc":"a","i":0,"text":"t"}\n{"doc":\n')], 'line 2 is not JSON'],
  ['JSON that is no row', [file('other.jsonl', 'null\n')], 'line 1 needs "doc", "i" and "text"'],
  ['a row without text', [file('short.jsonl', '{"doc":"a","i":0}\n')], 'line 1 needs "doc", "i" and "text"'],
  [
    'labels in another form',
    [file('labels.jsonl', '{"doc":"a","i":0,"text":"t","labels":["a"]}\n')],
    'line 1 has labels without "code" and "level"',
  ],
  ['a format that is not offered', ['--labels', '--format', 'xml'], '--format is text or json'],
])('%s is refused in one line', { timeout: 60_000 }, (_, words, complaint) => {
  const { status, out, complaints } = run(...words)
  expect({ status, out, lines: complaints.length }).toEqual({ status: 2, out: '', lines: 1 })
  expect(complaints[0]).toMatch(/^eval: /)
  expect(complaints[0]).toContain(complaint)
})

test('a file that can be read is measured', { timeout: 60_000 }, () => {
  const rows = [
    { doc: 'a', i: 0, text: 'These terms are governed by the laws of the State of Delaware.', labels: [{ code: 'law', level: 2 }] },
    { doc: 'a', i: 1, text: 'Tea is served at four.', labels: [] },
  ]
  const { status, out } = run(file('good.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join('')), '--format', 'json')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ documents: 1, sentences: 2 })
  expect(JSON.parse(out).codes.find((c: { code: string }) => c.code === 'law')).toMatchObject({ f1: 1, presence: 1 })
})
