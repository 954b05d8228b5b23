// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { DataSection } from '../../../components/library/data-section'
import { AuditExports, ChangeExports } from '../../../components/library/exports'
import { fileName } from '../../../components/library/file-name'
import { dashboardTools } from '../../../lib/app/library/dashboard-tools'
import type { ReportPiece } from '../../../lib/model/report'
import { button, click, draw, said } from '../draw'
import { doorTo, first, key, second } from './sample-library'

const printed: (readonly ReportPiece[])[] = []
const common = {
  tools: dashboardTools,
  nameOf: (id: string) => id.replaceAll('-', ' '),
  print: (pieces: readonly ReportPiece[]) => void printed.push(pieces),
}

const drawn = async (door = doorTo([first, second])) => {
  const reply = await door.difference({ key, from: 1, to: 2 })
  if (reply.kind !== 'difference') throw new Error(reply.kind)
  const page = await draw(
    <>
      <ChangeExports {...common} door={door} difference={reply} />
      <AuditExports {...common} door={door} keys={[key]} title="Harbor terms" label="All" />
    </>,
  )
  const take = async (group: number, name: string): Promise<{ name: string; type: string; text: string }> => {
    const save = vi.mocked(door.save)
    save.mockClear()
    await click(button([...page.querySelectorAll('fieldset')][group] ?? page, name))
    await vi.waitFor(() => expect(save).toHaveBeenCalled())
    const [file = '', type = '', text = ''] = save.mock.calls[0] ?? []
    return { name: file, type, text }
  }
  return { page, take }
}

const vouched = [
  '1'.repeat(64),
  '2'.repeat(64),
  'b'.repeat(64),
  'c'.repeat(64),
  '2a'.repeat(32),
  'https://www.harbor.example/terms',
  '2026-05-06T12:00:00.000Z',
]

test('a change report in Markdown says what changed, and what vouches for it', async () => {
  const { take } = await drawn()
  const { name, type, text } = await take(0, 'Markdown')
  expect([name, type]).toEqual(['clauselight-harbor-example-terms-1-2.md', 'text/markdown'])
  for (const one of vouched) expect(text).toContain(one)
  expect(text).toContain('# What changed: Harbor terms')
  expect(text).toContain('> **−** We tell you 30 days before these terms change.')
  expect(text).toContain('> **+** We tell you 14 days before these terms change.')
  expect(text).toContain('- Figures: 30 days → 14 days')
  expect(text).toContain('- Touches: liability cap (worse for you)')
  expect(text).toContain('liability cap · High')
  expect(text).toMatch(/Not legal advice/)
})

test('the same as JSON holds every field', async () => {
  const { take } = await drawn()
  const report: unknown = JSON.parse((await take(0, 'JSON')).text)
  expect(report).toMatchObject({
    format: 'clauselight-change-report-1',
    made: '2026-05-06T12:00:00.000Z',
    from: { version: 1, textHash: '1'.repeat(64), rulesetVersion: 3 },
    to: {
      version: 2,
      link: '2a'.repeat(32),
      findings: [{ provision: 'liability-cap', quote: 'Our liability to you is limited to $50 in all cases.' }],
    },
    comparison: {
      from: 1,
      to: 2,
      verdict: 'changed',
      changes: [{ kind: 'reworded' }, { provisions: [{ name: 'liability cap', effect: 'worse' }] }],
    },
  })
})

test('an audit file holds every version with its text, and every comparison', async () => {
  const { take } = await drawn()
  const audit: unknown = JSON.parse((await take(1, 'JSON')).text)
  expect(audit).toMatchObject({
    format: 'clauselight-audit-1',
    documents: [
      {
        key,
        history: [
          { version: 1, kept: { text: first } },
          { version: 2, kept: { text: second } },
        ],
        comparisons: [{ from: 1, to: 2 }],
      },
    ],
  })
  const { text } = await take(1, 'Markdown')
  for (const one of [
    '# Everything kept: Harbor terms',
    '### Version 1',
    '### Version 2',
    '### From version 1 to version 2',
    '1a'.repeat(32),
  ])
    expect(text).toContain(one)
})

test('a feed has an entry for what changed', async () => {
  const { take } = await drawn()
  const { name, type, text } = await take(1, 'Feed')
  expect([name, type]).toEqual(['clauselight-harbor-terms-changes.atom', 'application/atom+xml'])
  expect(text.match(/<entry>/g)).toHaveLength(1)
  expect(text).toContain('<link rel="alternate" href="https://www.harbor.example/terms"/>')
})

test('for paper the same report is handed on', async () => {
  const { page } = await drawn()
  await click(button(page, 'Print or PDF'))
  expect(printed.at(-1)?.[0]).toEqual({ kind: 'heading', level: 1, text: 'What changed: Harbor terms' })
})

test('a file that could not be made says so', async () => {
  const { page } = await drawn(doorTo([first, second], { exportLibrary: () => Promise.reject(new Error('gone')) }))
  await click(button([...page.querySelectorAll('fieldset')][1] ?? page, 'JSON'))
  await vi.waitFor(() => expect(said(page.querySelector('[role=alert]'))).toContain('does not answer'))
})

test.each([
  ['harbor.example/legal/terms?a=1', 'clauselight-harbor-example-legal-terms-a-1-audit.md'],
  ['Größe: Ünïcode', 'clauselight-gro-e-u-ni-code-audit.md'],
  ['../../etc', 'clauselight-etc-audit.md'],
  ['利用規約', 'clauselight-document-audit.md'],
])('a file about %s is called %s', (of, name) => {
  expect(fileName(of, 'audit', 'md')).toBe(name)
})

const data = async (door: ReturnType<typeof doorTo>) => {
  const page = await draw(<DataSection door={door} />)
  await act(async () => {})
  return page
}

test('the data section says how much is kept, of each and in all, and what was dropped', async () => {
  const door = doorTo([first, second])
  const [shelf] = door.shelves
  if (shelf?.versions[0]) shelf.versions[0].text = { kind: 'dropped', at: Date.UTC(2026, 2, 1, 12) }
  const page = await data(door)
  expect(said(page)).toContain('Documents: 1. Versions: 2. Size: 1 kB of at most 200 MB.')
  expect([...page.querySelectorAll('tbody tr')].map(said)).toEqual(['Harbor terms harbor.example/terms21 kB'])
  expect([...page.querySelectorAll('.rows li')].map(said)).toEqual(['Harbor terms · Version 11 Mar 2026'])
})

test('everything goes into one file, and everything is deleted only after a second button', async () => {
  const door = doorTo([first, second])
  const page = await data(door)
  await click(button(page, 'Save everything'))
  await vi.waitFor(() =>
    expect(door.save).toHaveBeenCalledWith(
      'clauselight-library.json',
      'application/json',
      expect.stringContaining('"clauselight-library-1"'),
    ),
  )
  await click(button(page, 'Delete everything'))
  expect(door.forget).not.toHaveBeenCalled()
  await click([...page.querySelectorAll('[role=alertdialog] button')].at(-1))
  expect(door.forget).toHaveBeenCalledWith({ key: null })
})

test('a damaged record is told of, and can be deleted', async () => {
  const door = doorTo([], { library: async () => ({ kind: 'library', documents: [], damaged: ['elm.example/terms'], bytes: 0, quota: 1 }) })
  const page = await data(door)
  await click(button(page, 'Delete this document'))
  await click([...page.querySelectorAll('[role=alertdialog] button')].at(-1))
  expect(door.forget).toHaveBeenCalledWith({ key: 'elm.example/terms' })
})
