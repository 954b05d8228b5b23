import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goldRows } from '../../scripts/eval/rows'

const folder = mkdtempSync(join(tmpdir(), 'eval-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test.each([
  ['a file that is not there', join(folder, 'nowhere.jsonl'), 'does not exist'],
  ['a folder', folder, 'cannot be read'],
  ['an empty file', file('empty.jsonl', ''), 'is empty'],
  ['a file of empty lines', file('blank.jsonl', '\n \n'), 'is empty'],
  ['a text that is no JSON', file('prose.jsonl', 'We may change these terms.\n'), 'line 1 is not JSON'],
  ['a line that is no JSON', file('half.jsonl', '{"doc":"a","i":0,"text":"t"}\n{"doc":\n'), 'line 2 is not JSON'],
  ['JSON that is no row', file('other.jsonl', 'null\n'), 'line 1 needs "doc", "i" and "text"'],
  ['a row without text', file('short.jsonl', '{"doc":"a","i":0}\n'), 'line 1 needs "doc", "i" and "text"'],
  [
    'labels in another form',
    file('labels.jsonl', '{"doc":"a","i":0,"text":"t","labels":["a"]}\n'),
    'line 1 has labels without "code" and "level"',
  ],
])('%s is refused, and why is said', (_, path, complaint) => {
  const rows = goldRows(path)
  expect(typeof rows).toBe('string')
  expect(rows).toContain(complaint)
  expect(rows).not.toContain('\n')
})

test('rows are read; one without labels has none', () => {
  const text = '{"doc":"a","i":0,"text":"t","labels":[{"code":"law","level":2,"name":"n"}]}\n\n{"doc":"a","i":1,"text":"u"}\n'
  expect(goldRows(file('good.jsonl', text))).toMatchObject([{ labels: [{ code: 'law', level: 2 }] }, { i: 1, labels: [] }])
})

test('the program says what is wrong in one line on standard error, and exits with 2', { timeout: 120_000 }, () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/eval.ts', join(folder, 'empty.jsonl')], { encoding: 'utf8' })
  expect({ status: run.status, out: run.stdout }).toEqual({ status: 2, out: '' })
  expect(run.stderr).toMatch(/^eval: .*is empty\n$/)
})
