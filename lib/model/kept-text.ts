import * as z from 'zod/mini'
import { KeptFinding } from './kept'
import { Block } from './page'

/** A version's text with what was noted about it. Spans point into `text`. */
export const KeptText = z.strictObject({ text: z.string(), blocks: z.array(Block), findings: z.array(KeptFinding) })
export type KeptText = z.infer<typeof KeptText>
