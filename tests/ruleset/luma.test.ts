import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anchorOverlays } from '../../lib/engine/anchor'
import type { Finding } from '../../lib/model/finding'
import { sectionNames } from '../../lib/model/provision'
import { readPlatform } from '../../lib/ruleset/platform-source'
import { inWords } from '../../lib/ruleset/problem'
import { readProvision } from '../../lib/ruleset/provision-source'

const file = 'assets/ruleset/platforms/luma-ai.yaml'
const luma = readPlatform(file, readFileSync(file, 'utf8'))
if (!luma.ok) throw new Error(luma.problems.map(inWords).join('\n'))
const overlays = luma.value.platform.overlays.filter((o) => o.provision === 'aggregated-data-ownership')
const [overlay] = overlays
if (!overlay?.quote) throw new Error('Luma AI has no overlay with a quote on aggregated data')
const { quote: reviewedQuote } = overlay

const typeFile = 'assets/ruleset/provisions/aggregated-data-ownership.md'
const type = readProvision(typeFile, readFileSync(typeFile, 'utf8'))
if (!type.ok) throw new Error(type.problems.map(inWords).join('\n'))

test('the overlay says what the platform says, compares it with three others by date, and what is open', () => {
  expect(reviewedQuote.split(/\s+/).length).toBeLessThanOrEqual(10)
  expect(overlay.says).toContain('Luma')
  for (const other of ['Mistral', 'Egnyte', 'Supabase', '2026']) expect(overlay.compare).toContain(other)
  expect(overlay.open).toMatch(/GDPR and CCPA/)
  expect(overlay.reviewed).toMatch(/^2026-08/)
})

/** The whole of a record of the kind this program grew out of: each part of it has a place. */
test('its type answers everything that is not about one platform', () => {
  for (const name of sectionNames) expect(type.value.note.sections[name].length, name).toBeGreaterThan(0)
  expect(type.value.note.exposure).toBe('medium')
  const { regulations } = type.value.note
  for (const id of ['eu-gdpr-anonymity', 'us-ca-ccpa', 'us-ftc-5', 'eu-edpb-pseudonymisation']) expect(regulations).toContain(id)
})

const clause = (middle: string): string =>
  `Preface. The supplier keeps its title in the Usage Data, the ${middle} of such data, and in new features. The end.`
const finding: Finding = {
  ...{ provision: 'aggregated-data-ownership', name: '', category: '', polarity: 'risk', band: 'strong', score: 0.9 },
  ...{ severity: 'medium', points: 56, start: 9, end: 60, quote: '', why: [], modifiers: [] },
}

test.each([
  ['word for word', clause(reviewedQuote), 'exact', reviewedQuote],
  ['in capitals and with other white space', clause(reviewedQuote.toUpperCase().replaceAll(' ', '\n ')), 'exact', null],
  ['one word changed', clause(reviewedQuote.replace('generated', 'arising')), 'relocated', null],
  ['one word added', clause(reviewedQuote.replace('generated', 'then generated')), 'relocated', null],
])('the quote is found: %s', (_, text, state, quote) => {
  const [anchored] = anchorOverlays(text, overlays, [])
  expect(anchored?.state).toBe(state)
  const span = anchored && 'start' in anchored ? text.slice(anchored.start, anchored.end) : ''
  expect(span).toMatch(/^know-how/i)
  if (quote) expect(span).toBe(quote)
})

test.each([
  ['rewritten, the provision still there', clause('lessons drawn from the handling'), [finding], 'differs'],
  ['rewritten, the provision gone', clause('lessons drawn from the handling'), [], 'not-found'],
])('the quote is not found: %s', (_, text, findings, state) => {
  expect(anchorOverlays(text, overlays, findings).map((a) => a.state)).toEqual([state])
})
