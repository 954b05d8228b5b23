import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admit } from '../../lib/engine/admit'
import { acceptList, listLimits } from '../../lib/sync/accept-list'
import { written } from '../app/lists/sample-list'

const read = (some: Record<string, unknown> = {}) => acceptList(JSON.stringify(written(some)), admit)
const [gate] = written().detectors as [Record<string, unknown>]
const [note] = written().notes as [Record<string, unknown>]

test('a list with one provision and its note is taken whole', () => {
  expect(read()).toMatchObject({
    kind: 'accepted',
    skipped: [],
    list: { id: 'orchard', name: 'Orchard legal', detectors: [{ id: 'garden-gate', unless: [], audience: 'both' }] },
  })
})

describe('refused', () => {
  test.each<[string, string, string]>([
    ['no JSON', 'hello', 'not-a-list'],
    ['a list of lists', '[[]]', 'not-a-list'],
    ['a file of settings', '{"clauselight":"settings"}', 'not-a-list'],
    ['a later form', JSON.stringify(written({ format: 2 })), 'too-new'],
    ['no name', JSON.stringify(written({ name: '' })), 'malformed'],
    ['a name that turns writing around', JSON.stringify(written({ name: 'Or\u202echard' })), 'malformed'],
    ['an id that would pass for two', JSON.stringify(written({ id: 'a:b' })), 'malformed'],
    ['a very long file', ' '.repeat(listLimits.text + 1), 'too-large'],
    ['too many provisions', JSON.stringify(written({ detectors: Array.from({ length: 201 }, () => gate) })), 'too-large'],
    ['an empty one', JSON.stringify(written({ detectors: [], notes: [] })), 'nothing'],
    ['a mark for every sentence', JSON.stringify(written({ detectors: [{ ...gate, cues: ['the'], patterns: ['the'] }] })), 'nothing'],
    ['a phrase beyond the bounds', JSON.stringify(written({ detectors: [{ ...gate, patterns: ['paint ..9999 gate'] }] })), 'nothing'],
    ['a provision that cannot say what it means', JSON.stringify(written({ notes: [] })), 'nothing'],
  ])('%s', (_, text, reason) => {
    expect(acceptList(text, admit)).toMatchObject({ kind: 'refused', reason })
  })

  test('with the first reason for what was left out', () => {
    expect(read({ detectors: [{ ...gate, cues: ['the'], patterns: ['the'] }] })).toMatchObject({
      reason: 'nothing',
      detail: 'garden-gate: it marks everyday sentences',
    })
  })
})

describe('left out and named, while the rest is taken', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a part that is not known', { scripts: ['alert(1)'] }, 'scripts/'],
    ['a provision that stands twice', { detectors: [gate, gate] }, 'detectors/garden-gate'],
    ['one without a note', { detectors: [gate, { ...gate, id: 'lonely' }] }, 'detectors/lonely'],
    [
      'one that marks everyday sentences',
      { detectors: [gate, { ...gate, id: 'flood', cues: ['the'], patterns: ['the'] }] },
      'detectors/flood',
    ],
    ['one with a field that is not known', { detectors: [gate, { ...gate, id: 'odd', run: 'x' }] }, 'detectors/odd'],
    ['a note in a shape that is none', { notes: [note, { id: 'odd', sections: { plain: 7 } }] }, 'notes/odd'],
    ['a note with hidden signs', { notes: [note, { id: 'odd', sections: { plain: 'a\u202eb' } }] }, 'notes/odd'],
    ['factors beyond 3', { severities: [{ id: 'auto-renewal', factors: { impact: 9 } }] }, 'severities/auto-renewal'],
    [
      'a platform whose address would run',
      { platforms: [{ id: 'p', documents: [{ type: 'terms-of-service', url: 'javascript:alert(1)', confirmed: true }] }] },
      'platforms/p',
    ],
    ['a part that is no list', { platforms: 'all' }, 'platforms/'],
  ])('%s', (_, some, left) => {
    const accepted = read(some)
    expect(accepted).toMatchObject({ kind: 'accepted', list: { detectors: [{ id: 'garden-gate' }] } })
    expect(accepted.kind === 'accepted' ? accepted.skipped.map(({ part, name }) => `${part}/${name}`) : []).toContain(left)
  })

  test('the note of a provision that was left out does not come to stand beside one of ours', () => {
    const flood = { ...gate, id: 'auto-renewal', cues: ['the'], patterns: ['the'] }
    const accepted = read({ detectors: [gate, flood], notes: [note, { id: 'auto-renewal', sections: { plain: 'Said of nothing.' } }] })
    expect(accepted.kind === 'accepted' && accepted.list.notes.map((n) => n.id)).toEqual(['garden-gate'])
  })
})

test('whatever comes leads to a list or a reason', () => {
  const whole = JSON.stringify(written())
  const seen = new Set<string>()
  for (let at = 0; at < whole.length; at += 3)
    for (const put of ['', '"', '}', '0', 'null,', '[[', '\u0000'])
      seen.add(acceptList(whole.slice(0, at) + put + whole.slice(at + 2), admit).kind)
  expect([...seen].sort()).toEqual(['accepted', 'refused'])
})

test('of a provision that stands twice the first is kept, with its note', () => {
  expect(read({ detectors: [gate, gate] })).toMatchObject({ list: { detectors: [{ id: 'garden-gate' }], notes: [{ id: 'garden-gate' }] } })
})

describe('whatever comes leads to a list or to a reason', () => {
  const judged = (text: string): void => {
    const result = acceptList(text, admit)
    if (result.kind === 'refused') expect(result).toEqual({ kind: 'refused', reason: expect.any(String), detail: expect.any(String) })
    else
      expect(acceptList(JSON.stringify(result.list), admit), 'what was taken is fit to be taken again').toMatchObject({ kind: 'accepted' })
  }

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => judged(new TextDecoder().decode(bytes))),
      { numRuns: 300 },
    )
  })

  test('any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => judged(text)),
      { numRuns: 300 },
    )
  })

  test('a list with anything in its parts', () => {
    const part = fc.array(fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom<unknown>(gate, note, ...elements)), { maxLength: 4 })
    fc.assert(
      fc.property(fc.record({ detectors: part, notes: part, platforms: part, severities: part }), (some) =>
        judged(JSON.stringify(written(some))),
      ),
      { numRuns: 300 },
    )
  })

  test('a list with one field that is anything', () => {
    const fields = Object.keys(gate)
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 4 }), (field, value) =>
        judged(JSON.stringify(written({ detectors: [{ ...gate, [field]: value }] }))),
      ),
      { numRuns: 300 },
    )
  })

  test.each(['detectors', 'notes', 'platforms', 'severities'])('%s without a bottom', (part) => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    judged(`{"clauselight":"list","format":1,"id":"a","name":"A","version":1,"${part}":[${deep}]}`)
    judged(`{"clauselight":"list","format":1,"id":"a","name":"A","version":1,"${part}":[{"id":"x","sections":{"plain":${deep}}}]}`)
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a part and an element named %s', (name) => {
    judged(
      `{"clauselight":"list","format":1,"id":"a","name":"A","version":1,"${name}":[1],"notes":[{"id":"${name}","sections":{"${name}":"x"}}]}`,
    )
  })
})

const elements = [
  { id: 'auto-renewal', factors: { impact: 1, irreversibility: 1, breadth: 1, control: 1, legal: 1 } },
  { id: 'p', documents: [{ type: 'terms-of-service', url: 'https://p.example/terms', confirmed: true }] },
]
