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
    factors: { impact: 2, irreversibility: 2, breadth: 3, control: 3, legal: 2 },
    shifts: [{ factor: 'breadth', from: 2, to: 3, name: 'any reason', words: ['any reason'] }],
  })
})

test("a clause of a protective kind weighs nothing; one without modifiers has its kind's factors and no shifts", () => {
  expect(run('You may always leave.')[0]).not.toHaveProperty('factors')
  const [plain] = run('We may close your account.')
  expect([plain?.factors?.breadth, plain]).toEqual([2, expect.not.objectContaining({ shifts: expect.anything() })])
})

test.each<[string, string, (string[] | undefined)[]]>([
  ['by its own words', 'If you are a consumer, we may close your account.', [['consumers']]],
  ['by the heading above it', '# For California residents\n\nHello. We may close your account.', [['us-ca']]],
  ['not by the heading of another section', '# For sellers\n\nHello.\n\n# Accounts\n\nWe may close your account.', [undefined]],
  ['nor by one far above', `# For sellers\n\n${'Hello. '.repeat(50)}We may close your account.`, [undefined]],
  ['by its lead-in', 'If you live in the United States, we may:\n\n- close your account', [['us']]],
  [
    'by the sentence that opens its section',
    '# Closing\n\nThis section applies only to business customers. We may close your account.',
    [['business']],
  ],
  [
    'sentences joined to one for a group are for it',
    'If you are a seller, we may close your account. We may close your account.',
    [['sellers']],
  ],
  [
    'what only the second sentence says is not said of both',
    'We may close your account. If you are a seller, we may close your account.',
    [undefined],
  ],
  ['not said', 'We may close your account.', [undefined]],
])('says who it is for: %s', (_, text, expected) => {
  expect(run(text).map((f) => f.scope)).toEqual(expected)
  if (expected[0] === undefined) expect(run(text)[0]).not.toHaveProperty('scope')
})
