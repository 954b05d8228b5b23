import { describe, expect, test } from 'vitest'
import { moves } from '../../lib/app/moves'
import type { Move } from '../../lib/messages'
import type { FrameReading } from '../../lib/model/reading'

/** Frames with that many marks each; each keeps its own place, as an annotator does. */
const tabOf = (marks: Record<number, number>) => {
  const at: Record<number, number> = {}
  const told: string[] = []
  const tell = async (_: number, frame: number, { to, from, wrap }: Move): Promise<boolean> => {
    const count = marks[frame] ?? 0
    const here = from === 'edge' ? undefined : at[frame]
    if (to === 'open') return here !== undefined
    let next = here === undefined ? (to === 'next' ? 0 : count - 1) : here + (to === 'next' ? 1 : -1)
    if (wrap && count > 0) next = (next + count) % count
    if (next < 0 || next >= count) return false
    at[frame] = next
    told.push(`${frame}:${next}`)
    return true
  }
  const frames = Object.keys(marks).map((id) => ({ frameId: Number(id) }) as FrameReading)
  const readings = { tab: async () => ({ tabId: 1, url: 'https://terms.example/', frames }) }
  return { move: moves({ readings, tell }), told }
}

describe('moving through the marks of a tab', () => {
  test.each<[string, Record<number, number>, string[], string[]]>([
    ['one frame goes round', { 0: 2 }, ['next', 'next', 'next'], ['0:0', '0:1', '0:0']],
    ['one frame, backwards from the start', { 0: 3 }, ['previous'], ['0:2']],
    ['from frame to frame', { 0: 1, 5: 2 }, ['next', 'next', 'next', 'next'], ['0:0', '5:0', '5:1', '0:0']],
    ['past a frame without marks', { 0: 1, 5: 0, 7: 1 }, ['next', 'next', 'next'], ['0:0', '7:0', '0:0']],
    ['back into the frame before, at its end', { 0: 2, 5: 1 }, ['next', 'next', 'next', 'previous'], ['0:0', '0:1', '5:0', '0:1']],
    ['nowhere without marks', { 0: 0, 5: 0 }, ['next', 'previous'], []],
  ])('%s', async (_, marks, steps, expected) => {
    const { move, told } = tabOf(marks)
    for (const step of steps) await move(1, `${step}-mark`)
    expect(told).toEqual(expected)
  })

  test('a command that is none of ours moves nothing', async () => {
    const { move, told } = tabOf({ 0: 2 })
    expect(await move(1, 'toggle')).toBe(false)
    expect(told).toEqual([])
  })

  test('a tab that was not read has nowhere to go', async () => {
    const move = moves({ readings: { tab: async () => null }, tell: async () => true })
    expect(await move(1, 'next-mark')).toBe(false)
  })
})
