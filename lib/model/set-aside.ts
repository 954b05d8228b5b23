import * as z from 'zod/mini'

/**
 * A kind of clause that is not marked on a page, because it would have marked more of it than any real document holds of one kind
 * (`too-many`), or took more work than the page may cost (`too-slow`): so do rules that went wrong, or were made to do harm.
 */
export const SetAside = z.strictObject({
  provision: z.string(),
  name: z.string(),
  why: z.enum(['too-many', 'too-slow']),
  /** Sentences that it would have marked or listed, and how many the page has. */
  sentences: z.int(),
  of: z.int(),
})
export type SetAside = z.infer<typeof SetAside>
