import { compare, sameWords } from '../../engine/compare/compare'
import { fingerprintsOf } from '../../engine/compare/fingerprints'
import type { Side } from '../../engine/compare/side'
import type { Comparison } from '../../model/comparison'

/** The comparison of two texts, and what a text is remembered by: handed in, so that tests can see what is kept without it. */
export interface Comparing {
  compare(before: Side, after: Side, seen: ReadonlySet<string>): Comparison
  /** Whether both have the same clauses, whatever their order: then findings, and what was seen before, make no difference. */
  sameWords(before: Side, after: Side): boolean
  fingerprintsOf(side: Side): readonly string[]
}

export const comparing: Comparing = { compare, fingerprintsOf, sameWords }
