import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notesOf, pack, unpack } from '../../../lib/engine/kept/pack'
import { blocksOfText } from '../../../lib/engine/plain-text'
import type { KeptFinding } from '../../../lib/model/kept'
import type { Block } from '../../../lib/model/page'

const finding: KeptFinding = { provision: 'selling', polarity: 'risk', band: 'strong', severity: 'high', points: 66, start: 3, end: 9 }

describe('a text and its notes', () => {
  const tiled = 'Terms\nYou agree:\nto pay\nFee | 3\nContents\n'
  const blocks: Block[] = [
    { start: 0, end: 5, kind: 'heading' },
    { start: 6, end: 16, kind: 'text' },
    { start: 17, end: 23, kind: 'item', lead: 1 },
    { start: 24, end: 31, kind: 'cell' },
    { start: 32, end: 40, kind: 'text', link: true },
  ]

  test('come back as they were', () => {
    const kept = { text: tiled, blocks, findings: [finding] }
    expect(unpack(pack(kept))).toEqual(kept)
  })

  test('blocks that follow each other line by line cost a letter', () => {
    expect(notesOf({ text: tiled, blocks, findings: [] })).toBe('[]\nh,t,i^1,c,T')
  })

  test('blocks of a file, with markers and empty lines between, come back as well', () => {
    const text = '# Terms\n\nWrapped\nline. You will:\n\n- pay\n- leave\n'
    const kept = { text, blocks: blocksOfText(text), findings: [] }
    expect(unpack(pack(kept))).toEqual(kept)
  })

  test('any text and any blocks come back', () => {
    const block = fc.record({
      start: fc.nat(90),
      end: fc.nat(90),
      kind: fc.constantFrom('text', 'heading', 'item', 'cell'),
      lead: fc.option(fc.nat(20), { nil: undefined }),
      link: fc.option(fc.constant(true), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(block), (text, some) => {
        // A block never ends before it starts.
        const ordered = some.map(
          ({ start, end, kind, lead, link }): Block => ({
            start: Math.min(start, end),
            end: Math.max(start, end),
            kind,
            ...(lead !== undefined && { lead }),
            ...(link && { link: true }),
          }),
        )
        expect(unpack(pack({ text, blocks: ordered, findings: [] }))).toEqual({ text, blocks: ordered, findings: [] })
      }),
      { seed: 5 },
    )
  })

  test.each(['', 'no lines', '[]\nonly one', '{}\n\ntext', '[\n\ntext', '[]\nx,y\ntext'])('%j is none', (packed) => {
    expect(unpack(packed)).toBeNull()
  })
})
