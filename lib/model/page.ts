import * as z from 'zod/mini'
import { DocumentType } from './document'
import { longestText, mostBlocks } from './longest-text'

/**
 * `heading`: a title of a section. `item`: a list item; `lead` is the index of the block that leads into its list ("You agree to:").
 * `cell`: a table row. `text`: everything else.
 */
export const Block = z.strictObject({
  start: z.int(),
  end: z.int(),
  kind: z.enum(['text', 'heading', 'item', 'cell']),
  lead: z.optional(z.int()),
  /** True where the whole block is one link or several: an entry of a menu, of a list of articles, of a table of contents. */
  link: z.optional(z.literal(true)),
})
export type Block = z.infer<typeof Block>

/** Blocks follow one another within the text, and each is led by one before it. */
const areInOrder = (text: string, blocks: readonly Block[]): boolean => {
  let at = 0
  return blocks.every(({ start, end, lead = 0 }, i) => {
    const fits = start >= at && end >= start && end <= text.length && lead >= 0 && lead <= i
    at = end
    return fits
  })
}

const Sent = z.strictObject({
  url: z.string().check(z.maxLength(8_192)),
  title: z.string().check(z.maxLength(2_048)),
  /** The language the page declares, e.g. `en-US`; empty where it declares none. */
  declaredLanguage: z.string().check(z.maxLength(64)),
  text: z.string().check(z.maxLength(longestText)),
  blocks: z.array(Block).check(z.maxLength(mostBlocks)),
  /** True when the page was longer than {@link longestText}, or had more blocks than {@link mostBlocks}. */
  cut: z.boolean(),
})

/** What is read from a page: its text, one newline between blocks, and where the blocks are. Spans point into `text`. */
export const PageText = Sent.check(z.refine(({ text, blocks }) => areInOrder(text, blocks)))
export type PageText = z.infer<typeof PageText>

export const Recognition = z.strictObject({
  isTerms: z.boolean(),
  /** 0 to 1; what the signs add up to, not a measured probability. */
  confidence: z.number(),
  documentType: z.nullable(DocumentType),
  platform: z.nullable(z.string()),
  /** Two letters, or `und` where the text is too short to tell. */
  language: z.string(),
  /** False: the rules cannot read this language, so finding nothing means nothing. */
  readable: z.boolean(),
  title: z.string(),
  /** ISO date that the document states as its last update or effect, where it does. */
  updated: z.nullable(z.string()),
  reasons: z.array(z.string()),
})
export type Recognition = z.infer<typeof Recognition>
