import * as z from 'zod/mini'
import { KeptVersion } from './kept'
import { KeptText } from './kept-text'

/** A version as it is exported: the chain's fields, and the text with its notes, or when and why there is none. */
export const ExportedVersion = z.strictObject({
  ...KeptVersion.shape,
  kept: z.nullable(KeptText),
  /** Why there is no text: it was dropped to make room (milliseconds since 1970), or it cannot be read. */
  missing: z.nullable(z.union([z.strictObject({ dropped: z.number() }), z.literal('damaged')])),
})
export type ExportedVersion = z.infer<typeof ExportedVersion>

export const libraryFormat = 'clauselight-library-1'

/** Everything read, or one document of it, to be kept elsewhere and verified offline (`npm run -s ledger -- verify`). */
export const LibraryExport = z.strictObject({
  format: z.literal(libraryFormat),
  /** When it was made, ISO. */
  made: z.string(),
  disclaimer: z.string(),
  documents: z.array(
    z.strictObject({
      key: z.string(),
      url: z.string(),
      title: z.string(),
      /** How many versions there are: fewer in the list means that some were taken out. */
      versions: z.int(),
      read: z.strictObject({ version: z.int(), at: z.number() }),
      history: z.array(ExportedVersion),
    }),
  ),
})
export type LibraryExport = z.infer<typeof LibraryExport>
