import { demoPage, unknownTerms } from './harness/pages'
import { expectMarked } from './harness/see'
import { expect, test } from './harness/test'

const kinds = [
  'ai-training-on-user-content',
  'aggregated-data-ownership',
  'arbitration-opt-out',
  'auto-renewal',
  'advance-notice-of-changes',
  'broad-content-licence',
  'class-action-waiver',
  'continued-use-acceptance',
  'deidentified-data-unrestricted-use',
  'feedback-ownership-assignment',
  'liability-cap',
  'mandatory-arbitration',
  'sale-or-sharing-for-ads',
  'termination-at-will',
  'unilateral-terms-change',
  'user-indemnification',
]

test.describe("an unknown platform's terms", () => {
  test.beforeEach(({ reader }) => reader.serve({ [unknownTerms]: demoPage('unknown-terms') }))

  test('are recognised by what they are, and their clauses found', async ({ reader }) => {
    const page = await reader.visit(unknownTerms)
    await expectMarked(page, 'binding arbitration')
    await expectMarked(page, 'You agree to defend, indemnify and hold harmless')
    const summary = await reader.desk.summaryOf(page)
    if (summary.kind !== 'terms') throw new Error(`the background says "${summary.kind}"`)
    expect(summary.platform).toBeNull()
    expect(summary.frames[0]?.page).toMatchObject({
      isTerms: true,
      documentType: 'terms-of-service',
      language: 'en',
      updated: '2026-09-01',
    })
    const found = new Set(
      summary.frames
        .flatMap((f) => f.findings)
        .filter((f) => f.band === 'strong')
        .map((f) => f.provision),
    )
    expect(
      kinds.filter((kind) => !found.has(kind)),
      'kinds of clauses that stand in the sample but were not found',
    ).toEqual([])
  })

  test('leave plain words unmarked', async ({ reader }) => {
    const page = await reader.visit(unknownTerms)
    await expectMarked(page, 'binding arbitration')
    const marked = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('clauselight') ? [...ranges].map(String) : [])).join(' '),
    )
    expect(marked).not.toContain('Keep your password secret')
    expect(marked).not.toContain('We keep backups for ninety days')
    expect(marked).not.toContain('Tools you open')
  })
})
