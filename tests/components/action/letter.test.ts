import { expect, test } from 'vitest'
import { type Blanks, filled } from '../../../components/action/letter'

const blanks: Blanks = {
  name: 'Ada',
  account: 'ada@orchard.example',
  platform: 'Orchard',
  date: '1 May',
  today: '2 May',
  ground: 'By law.',
}

test.each<[string, string[], Partial<Blanks>, string]>([
  ['blanks are filled, each time they occur', ['To {platform}', '{name}, {today}. {name}.'], {}, 'To Orchard\n\nAda, 2 May. Ada.'],
  [
    'without a law its sentence goes',
    ['Please stop. {ground}', '{ground}', 'Now {ground} and then.'],
    { ground: '' },
    'Please stop.\n\nNow and then.',
  ],
  ['what is put in is not filled again', ['{name}'], { name: '{account}' }, '{account}'],
  ['an unknown blank stays, to be seen', ['{colour}'], {}, '{colour}'],
])('%s', (_, paragraphs, some, expected) => {
  expect(filled(paragraphs, { ...blanks, ...some })).toBe(expected)
})
