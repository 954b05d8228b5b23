import type { Finding } from '../../model/finding'
import type { Block } from '../../model/page'

/** One version of a document, as it was read. Spans of blocks and findings point into `text`. */
export interface Side {
  text: string
  blocks: readonly Block[]
  title: string
  /** The address that answered, after redirects; empty where it is not known. */
  url: string
  /** Two letters, or `und`. */
  language: string
  /** ISO date that the document states; null where it states none. */
  updated: string | null
  findings: readonly Finding[]
}
