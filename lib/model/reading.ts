import * as z from 'zod/mini'
import { AnchoredOverlay, Finding } from './finding'
import { Recognition } from './page'

/** What came of reading one frame of one tab. */
export const FrameReading = z.strictObject({
  frameId: z.int(),
  url: z.string(),
  at: z.number(),
  page: Recognition,
  findings: z.array(Finding),
  overlays: z.array(AnchoredOverlay),
  rulesetVersion: z.int(),
  /** The page was longer than what is read. */
  cut: z.boolean(),
  /** Read in a private window: nothing of it is kept, and nothing kept is told there. */
  incognito: z.optional(z.literal(true)),
})
export type FrameReading = z.infer<typeof FrameReading>

/** Everything read in one tab: its top frame and the frames in it that hold terms of their own. Kept for the browser session only. */
export const TabReading = z.strictObject({
  tabId: z.int(),
  /** The address of the tab's top frame when it was read. */
  url: z.string(),
  frames: z.array(FrameReading),
})
export type TabReading = z.infer<typeof TabReading>
