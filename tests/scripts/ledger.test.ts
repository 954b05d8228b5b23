import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportLibrary } from '../../lib/app/kept/export-library'
import type { LibraryExport } from '../../lib/model/library-export'
import { runLedger } from '../../scripts/ledger/run'
import { readerAtHome } from '../app/kept/reader-at-home'

let folder = ''
let whole: LibraryExport

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  const reader = readerAtHome()
  for (const days of ['thirty', 'fourteen', 'seven']) await reader.visit(`Notice is ${days} days.\n`)
  await reader.visit('You may stay.\n', { url: 'https://quay.example/legal' })
  const made = await exportLibrary(reader.needs)({ key: null })
  if (!made) throw new Error('nothing was exported')
  whole = made
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Verifies what a file says. */
const verified = (content: string, ...options: string[]): { code: number; said: string } => {
  const file = join(folder, 'export.json')
  writeFileSync(file, content)
  const lines: string[] = []
  const code = runLedger(['verify', file, ...options], { print: (l) => lines.push(l), complain: (l) => lines.push(l) })
  return { code, said: lines.join('\n') }
}

/** The export after somebody has been at it. */
const tampered = (change: (history: LibraryExport['documents'][number]['history'], all: LibraryExport) => void): string => {
  const copy = structuredClone(whole)
  change(copy.documents[0]?.history ?? [], copy)
  return JSON.stringify(copy)
}

test('a whole history is verified, and its newest links are said', () => {
  const { code, said } = verified(JSON.stringify(whole))
  expect(said).toContain('4 versions of 2 documents, 0 without text: the history is whole')
  expect(said).toContain(`${whole.documents[0]?.history[2]?.link}  harbor.example/terms, version 3`)
  expect(code).toBe(0)
})

test('also after texts were dropped: their links are still there', () => {
  const dropped = tampered(([, second]) => Object.assign(second ?? {}, { kept: null, missing: { dropped: 5 } }))
  expect(verified(dropped)).toMatchObject({ code: 0, said: expect.stringContaining('1 without text') })
})

describe('a history that somebody has been at is broken, and where is said', () => {
  const text = 'Notice is no days.\n'
  test.each<[string, Parameters<typeof tampered>[0], string]>([
    ['other words', ([, second]) => Object.assign(second?.kept ?? {}, { text }), 'version 2: its text is not the one'],
    ['another time', ([first]) => Object.assign(first ?? {}, { at: 1 }), 'version 1: its address, time'],
    ['another address', ([, second]) => Object.assign(second ?? {}, { url: 'https://x.example/' }), 'version 2: its address, time'],
    ['another finding', ([first]) => first?.kept?.blocks.pop(), 'version 1: its blocks or findings'],
    ['a version taken out', (history) => history.splice(1, 1), 'version 3: version 2 is missing before it'],
    ['the newest taken out', (history) => history.pop(), 'version 3: there should be 3 versions'],
    ['all taken out', (history) => history.splice(0), 'there should be 3 versions, and the last one here is none'],
    ['two exchanged', (history) => history.reverse(), 'version 3: version 1 is missing before it'],
    ['a link of another', ([first, second]) => Object.assign(first ?? {}, { link: second?.link }), 'version 2: it does not follow'],
    [
      'a version of another document',
      (history, all) => history.push(...(all.documents[1]?.history ?? [])),
      'it belongs to another document',
    ],
  ])('%s', (_, change, said) => {
    const result = verified(tampered(change))
    expect(result.said).toContain(said)
    expect(result.said).toContain('BROKEN  harbor.example/terms')
    expect(result.code).toBe(1)
  })
})

test('as JSON', () => {
  const result: unknown = JSON.parse(
    verified(
      tampered(([, second]) => Object.assign(second ?? {}, { at: 1 })),
      '--json',
    ).said,
  )
  expect(result).toMatchObject({ documents: 2, versions: 4, broken: [{ document: 'harbor.example/terms', version: 2 }, { version: 2 }] })
})

describe('what is no export is refused with one line', () => {
  test.each([
    ['', 'is not JSON'],
    ['{', 'is not JSON'],
    ['{}', 'is no export of a library (format'],
    [JSON.stringify({ format: 'clauselight-library-1', made: '', disclaimer: '', documents: [{}] }), 'documents.0'],
  ])('%j', (content, said) => {
    expect(verified(content)).toEqual({ code: 2, said: expect.stringContaining(said) })
  })

  test.each([[[]], [['verify']], [['sign', 'x']], [['verify', 'a', 'b']], [['verify', '/nowhere/at/all']]])('asked with %j', (words) => {
    const lines: string[] = []
    expect(runLedger(words, { print: () => undefined, complain: (line) => lines.push(line) })).toBe(2)
    expect(lines).toHaveLength(1)
  })
})
