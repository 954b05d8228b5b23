import { expect, test } from 'vitest'
import { readProvisions } from '../../scripts/ruleset/sources'

const { provisions } = readProvisions()

/** What the records say of no place in particular; a new place belongs in `lib/ruleset/label-places.ts`. */
const ofNoPlace = [
  'Anywhere, minors.',
  "Children's services.",
  'Children.',
  'Elsewhere.',
  'Employees and agencies.',
  'Everywhere.',
  'Health and legal work.',
  'International sales.',
  'International.',
  'Minors.',
  'Workplaces.',
]

test('every item on the law of places has a label, and every place in a label is known', () => {
  const labels = provisions.flatMap(({ note }) =>
    (['landscape', 'jurisdictions'] as const).flatMap((section) =>
      note.sections[section].flatMap((block) =>
        'ul' in block
          ? block.ul.map(([first], at) => ({
              label: typeof first === 'object' && 'strong' in first ? first.strong : `${note.id}: no label on item ${at + 1}`,
              places: note.places?.[section][at] ?? [],
            }))
          : [],
      ),
    ),
  )
  expect(labels.length).toBeGreaterThan(500)
  expect(
    [...new Set(labels.filter(({ places }) => places.length === 0).map(({ label }) => label))].sort(),
    'name its place in label-places.ts',
  ).toEqual(ofNoPlace)
})
