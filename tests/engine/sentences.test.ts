import { expect, test } from 'vitest'
import { blocksOfText } from '../../lib/engine/plain-text'
import { sentencesOf, splitBlock } from '../../lib/engine/sentences'

const pieces = (text: string): string[] => splitBlock(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end))

test.each([
  ['two sentences', 'We may stop. You may go.', ['We may stop.', 'You may go.']],
  [
    'a legal abbreviation',
    'Acme Inc. may act under Sec. 4 of the act. It will.',
    ['Acme Inc. may act under Sec. 4 of the act.', 'It will.'],
  ],
  ['initials of a state', 'The U.S. District Court decides. You come.', ['The U.S. District Court decides.', 'You come.']],
  ['e.g. and i.e.', 'Data, e.g. Names, i.e. Labels. Done.', ['Data, e.g. Names, i.e. Labels.', 'Done.']],
  ['a numbered section', '4.2. We may change it. 5. Then so.', ['4.2. We may change it.', '5. Then so.']],
  ['a closing quote', 'He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
  ['a point in a number or a host', 'Pay 3.50 at example.com now. Yes.', ['Pay 3.50 at example.com now.', 'Yes.']],
  ['capitals', 'WE ARE NOT LIABLE. YOU ARE.', ['WE ARE NOT LIABLE.', 'YOU ARE.']],
  ['a question', 'Why? Because.', ['Why?', 'Because.']],
  ['a small letter goes on', 'the app. and more', ['the app. and more']],
  [
    'a German date',
    'Der Vertrag endet am 31. Dezember. Er verlängert sich.',
    ['Der Vertrag endet am 31. Dezember.', 'Er verlängert sich.'],
  ],
  ['a German age', 'Mit dem 18. Lebensjahr. Nicht vorher.', ['Mit dem 18. Lebensjahr.', 'Nicht vorher.']],
  ['German abbreviations with a space', 'Daten, z. B. Namen, u. U. Bilder. Ende.', ['Daten, z. B. Namen, u. U. Bilder.', 'Ende.']],
  ['German abbreviations of law', 'Gem. § 5 Abs. 2 i. V. m. Art. 6 gilt das. Gut.', ['Gem. § 5 Abs. 2 i. V. m. Art. 6 gilt das.', 'Gut.']],
  [
    'more German abbreviations',
    'Der sog. Anbieter haftet bzgl. Mängeln ggf. Nicht.',
    ['Der sog. Anbieter haftet bzgl. Mängeln ggf. Nicht.'],
  ],
  ['an English number still ends', 'See section 4. You may go.', ['See section 4.', 'You may go.']],
  ['only white space', '   ', []],
])('%s', (_, text, expected) => {
  expect(pieces(text)).toEqual(expected)
})

test('a list item carries its lead-in, and the lead-in of the list around it', () => {
  const text = 'You agree. You will not:\nsell:\nyour account'
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const sentences = sentencesOf(text, [
    { ...at('You agree. You will not:'), kind: 'text' },
    { ...at('sell:'), kind: 'item', lead: 0 },
    { ...at('your account'), kind: 'item', lead: 1 },
  ])
  const last = sentences.at(-1)
  expect(last?.leads.map((l) => text.slice(l.start, l.end))).toEqual(['You will not:', 'sell:'])
})

test('a sentence that runs on is cut at semicolons', () => {
  const part = `${'word '.repeat(60)}; `
  expect(pieces(part.repeat(6)).length).toBeGreaterThan(3)
})

test('blocks of plain text: headings, wrapped lines, items with their lead', () => {
  const text = '# Terms\n\nWe may\nstop. You may:\n\n- leave\n- stay\n\nEnd.'
  expect(blocksOfText(text).map((b) => [b.kind, text.slice(b.start, b.end), b.lead])).toEqual([
    ['heading', 'Terms', undefined],
    ['text', 'We may\nstop. You may:', undefined],
    ['item', '- leave', 1],
    ['item', '- stay', 1],
    ['text', 'End.', undefined],
  ])
})
