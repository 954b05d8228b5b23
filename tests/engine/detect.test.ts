import { expect, test } from 'vitest'
import { detect } from '../../lib/engine/detect'
import { readyDetectors } from '../../lib/engine/detector'
import { blocksOfText } from '../../lib/engine/plain-text'
import type { Detector } from '../../lib/model/provision'

const base = { audience: 'both' as const, raises: [], lowers: [], mitigates: [], possible: [], unless: [] }
const detectors: Detector[] = [
  {
    ...base,
    id: 'closing',
    name: 'Closing',
    category: 'Accounts',
    polarity: 'risk',
    factors: { impact: 2, irreversibility: 2, breadth: 2, control: 3, legal: 2 },
    raises: [{ name: 'any reason', factor: 'breadth', when: ['any reason'] }],
    cues: ['account', 'clos*'],
    patterns: ['may ..3 clos* ..3 account', 'clos* ..3 account ..4 any reason'],
    possible: ['account ..4 clos*'],
    unless: ['you may'],
  },
  {
    ...base,
    id: 'leaving',
    name: 'Leaving',
    category: 'Accounts',
    polarity: 'protective',
    cues: ['you may'],
    patterns: ['you may ..3 leave'],
  },
]
const ready = readyDetectors(detectors)
const run = (text: string) => detect(text, blocksOfText(text), ready)
const brief = (text: string) => run(text).map((f) => [f.provision, f.band, f.quote])

test.each([
  [
    'a strong finding covers its sentence alone',
    'Hello. We may close your account. Bye.',
    [['closing', 'strong', 'We may close your account.']],
  ],
  ['a possible one', 'Your account may be closed.', [['closing', 'possible', 'Your account may be closed.']]],
  ['ruled out within the clause', 'You may close your account.', []],
  ['not ruled out by another clause', 'You may go. We may close your account.', [['closing', 'strong', 'We may close your account.']]],
  ['a heading names a clause and is none', '# We may close your account\n\nText.', []],
  [
    'neighbouring sentences are one finding',
    'We may close an account. We may close your account.',
    [['closing', 'strong', 'We may close an account. We may close your account.']],
  ],
  [
    'a fourth neighbour begins a new one',
    'We may close your account. We may close your account. We may close your account. We may close your account now.',
    [
      ['closing', 'strong', 'We may close your account. We may close your account. We may close your account.'],
      ['closing', 'strong', 'We may close your account now.'],
    ],
  ],
  ['an item is read with its lead-in', 'We may:\n\n- close your account\n- sing', [['closing', 'strong', '- close your account']]],
  [
    'several kinds in one clause',
    'We may close an account and you may always leave.',
    [['leaving', 'strong', 'We may close an account and you may always leave.']],
  ],
  ['no cue, nothing', 'The weather is fine.', []],
  ['nothing at all', '', []],
])('%s', (_, text, expected) => {
  expect(brief(text)).toEqual(expected)
})

test('says which words decided, how far they support it, and what raised the severity', () => {
  expect(run('We may now close the account for any reason.')[0]).toMatchObject({
    why: ['may', 'close', 'account', 'any reason'],
    score: 0.87,
    severity: 'high',
    points: 78,
    modifiers: ['breadth 2 to 3: any reason'],
  })
})
