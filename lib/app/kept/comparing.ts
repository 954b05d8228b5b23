import type { Comparison } from '../../model/comparison'
import type { Finding } from '../../model/finding'
import type { Block } from '../../model/page'

/** One of two texts that are compared. */
export interface Side {
  text: string
  blocks: readonly Block[]
  title: string
  url: string
  language: string
  updated: string | null
  findings: readonly Finding[]
}

/** The comparison of two texts, and what a text is remembered by. */
export interface Comparing {
  compare(before: Side, after: Side, seen: ReadonlySet<string>): Comparison
  fingerprintsOf(side: Side): readonly string[]
}
