import type { Side } from '../../engine/compare/side'
import type { Comparison } from '../../model/comparison'

/** The comparison of two texts, and what a text is remembered by: `lib/engine/compare`, handed in. */
export interface Comparing {
  compare(before: Side, after: Side, seen: ReadonlySet<string>): Comparison
  fingerprintsOf(side: Side): readonly string[]
}
