import * as z from 'zod/mini'
import { Absent } from './facts'
import { AnchoredOverlay, Finding } from './finding'
import { Recognition } from './page'
import { SetAside } from './set-aside'

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
  /** Protective kinds that it does not seem to hold. */
  absent: z.optional(z.array(Absent)),
  /** Kinds that are not marked here, because they would have marked too much of the page; absent where there are none. */
  setAside: z.optional(z.array(SetAside)),
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
