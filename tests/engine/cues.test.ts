import { expect, test } from 'vitest'
import { cueAutomaton } from '../../lib/engine/cues'
import { fold } from '../../lib/engine/fold'

const cues = cueAutomaton([
  { cue: 'arbitrat*', owner: 1 },
  { cue: 'class action', owner: 2 },
  { cue: 'action', owner: 3 },
  { cue: "don't", owner: 4 },
])

const hits = (text: string): [number, string][] => {
  const found: [number, string][] = []
  cues.scan(fold(text), 0, text.length, (owner, at) =>
    found.push([
      owner,
      text
        .slice(0, at + 1)
        .split(' ')
        .at(-1) ?? '',
    ]),
  )
  return found
}

test.each([
  ['a stem inside a longer word', 'the ARBITRATION', [[1, 'ARBITRAT']]],
  ['not in the middle of a word', 'subarbitration', []],
  ['a word as a whole', 'actions', []],
  [
    'a phrase and the word in it, at the end of the text',
    'class action',
    [
      [2, 'action'],
      [3, 'action'],
    ],
  ],
  [
    'any separators between words',
    'class-\n(action)',
    [
      [2, 'class-\n(action'],
      [3, 'class-\n(action'],
    ],
  ],
  ['words between break a phrase', 'class or action', [[3, 'action']]],
  ['apostrophes of either kind', 'we don\u2019t', [[4, 'don\u2019t']]],
  [
    'possessives are stepped over',
    'class\u2019s action.',
    [
      [2, 'action'],
      [3, 'action'],
    ],
  ],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(hits(text)).toEqual(expected)
})
