import { expect, test } from 'vitest'
import { auditDocument, auditFile, auditPieces } from '../../../lib/engine/report/audit-file'
import { markdownOf } from '../../../lib/engine/report/markdown'
import type { ReportWords } from '../../../lib/engine/report/report-words'
import type { LibraryExport } from '../../../lib/model/library-export'

type Exported = LibraryExport['documents'][number]

const versionOf = (version: number, some: Partial<Exported['history'][number]> = {}): Exported['history'][number] => ({
  key: 'harbor.example/terms',
  version,
  at: Date.UTC(2026, 0, version),
  url: 'https://harbor.example/terms',
  title: 'Terms',
  type: null,
  platform: null,
  language: 'en',
  stated: null,
  rulesetVersion: 3,
  length: 12,
  textHash: 'a'.repeat(64),
  notesHash: 'b'.repeat(64),
  previous: null,
  link: 'c'.repeat(64),
  kept: {
    text: 'We may sell your data.',
    blocks: [],
    findings: [
      { provision: 'data-sale', polarity: 'risk', band: 'strong', severity: 'high', points: 60, start: 0, end: 22 },
      { provision: 'other', polarity: 'neutral', band: 'possible', severity: 'low', points: 0, start: 0, end: 6 },
    ],
  },
  missing: null,
  ...some,
})

/** The keys themselves, with what is put into them. */
const words: ReportWords = (key, ...values) => [key.replace('report_', ''), ...values].join(' ')

const written = (versions: number, ...history: Exported['history']): string => {
  const exported: Exported = {
    key: 'harbor.example/terms',
    url: 'https://harbor.example/terms',
    title: '',
    versions,
    read: { version: 1, at: 0 },
    history,
  }
  const document = auditDocument(exported, [], (id) => `The ${id}`)
  return markdownOf(auditPieces(auditFile([document], Date.UTC(2026, 5, 1), 'Not legal advice.'), 'Harbor', words))
}

test.each<[string, string, RegExp]>([
  [
    'begins with what it is, and the disclaimer',
    written(1, versionOf(1)),
    /^# audit Harbor\n\nNot legal advice\.\n\n- made: 2026-06-01T00:00:00\.000Z\n/,
  ],
  ['names a document without a title by its address', written(1, versionOf(1)), /\n## harbor\.example\/terms\n/],
  ['quotes what was found for certain', written(1, versionOf(1)), /\nThe data-sale · severity\\_high\n\n> We may sell your data\.\n/],
  [
    'tells when a text was dropped',
    written(1, versionOf(1, { kept: null, missing: { dropped: 0 } })),
    /\ndropped 1970-01-01T00:00:00\.000Z\n/,
  ],
  ['tells that a text is damaged', written(1, versionOf(1, { kept: null, missing: 'damaged' })), /\ndamaged\n/],
  ['tells how many versions are missing', written(3, versionOf(1)), /\nmissing 2 3\n/],
  ['says so where nothing was found', written(1, versionOf(1, { kept: { text: 'Hello', blocks: [], findings: [] } })), /\nnoFindings 1\n/],
])('an audit %s', (_, markdown, expected) => {
  expect(markdown).toMatch(expected)
})

test('what is only possible is left to the JSON', () => {
  expect(written(1, versionOf(1))).not.toContain('The other')
})
