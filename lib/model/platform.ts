import * as z from 'zod/mini'
import { DocumentType } from './document'

/** What somebody who read a platform's document wrote about one of its provisions. */
export const Overlay = z.strictObject({
  provision: z.string(),
  document: DocumentType,
  /** At most ten words of the clause: how it is found again. Absent: it is about whatever clause of that provision the document has. */
  quote: z.optional(z.string().check(z.maxLength(120))),
  says: z.string(),
  compare: z.optional(z.string()),
  open: z.optional(z.string()),
  /** ISO date of the text that was read; only year and month where the day was not written down. */
  reviewed: z.string(),
})
export type Overlay = z.infer<typeof Overlay>

export const PlatformDocument = z.strictObject({
  type: DocumentType,
  url: z.string(),
  /** False: the address comes from memory. It is matched, but never claimed as reviewed. */
  confirmed: z.boolean(),
})
export type PlatformDocument = z.infer<typeof PlatformDocument>

export const Platform = z.strictObject({
  id: z.string(),
  name: z.string(),
  sector: z.optional(z.string()),
  parent: z.optional(z.string()),
  documents: z.array(PlatformDocument),
  overlays: z.array(Overlay).check(z.maxLength(50)),
})
export type Platform = z.infer<typeof Platform>

/** The known addresses of one host, as `[path and significant query, platform id, document type, confirmed 0|1]`. */
export const HostAddresses = z.strictObject({
  host: z.string(),
  addresses: z.array(z.tuple([z.string(), z.string(), DocumentType, z.union([z.literal(0), z.literal(1)])])),
})
export type HostAddresses = z.infer<typeof HostAddresses>
