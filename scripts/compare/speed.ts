import { compare } from '../../lib/engine/compare/compare'
import { fingerprintsOf } from '../../lib/engine/compare/fingerprints'
import type { Side } from '../../lib/engine/compare/side'
import type { ReadyRules } from '../scan/scan-page'
import { readSide } from './read-side'

const rounds = 15

/** CPU time of comparing two files, reading and detection left out: the first round, and the middle one of fifteen. */
export const speedOf = async (before: string, after: string, rules: ReadyRules): Promise<{ lines: string[] } | { error: string }> => {
  const was = await readSide(before, rules)
  if ('error' in was) return { error: `${before}: ${was.error}` }
  const is = await readSide(after, rules)
  if ('error' in is) return { error: `${after}: ${is.error}` }
  const nothing = new Set<string>()
  return {
    lines: [
      `${was.text.length} and ${is.text.length} characters; CPU milliseconds, first and median of ${rounds}`,
      `compare: ${timed(() => compare(anew(was), anew(is), nothing))}`,
      `fingerprints of the later one: ${timed(() => fingerprintsOf(anew(is)))}`,
    ],
  }
}

/** As if it had just been read: nothing is remembered of blocks that were not seen before. */
const anew = (side: Side): Side => ({ ...side, blocks: [...side.blocks] })

const timed = (work: () => unknown): string => {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000
  })
  const [first = 0] = times
  const median = [...times].sort((a, b) => a - b)[rounds >> 1] ?? 0
  return `${first.toFixed(0)}, ${median.toFixed(0)}`
}
