import * as z from 'zod/mini'
import { Severity } from './severity'

/** The reader's choices, kept in the browser's own storage on this machine. */
export const Settings = z.object({
  /** Provision types the reader does not want marked. */
  mutedKinds: z._default(z.array(z.string()), []),
  /** Hosts on which nothing is read or marked. */
  sitesOff: z._default(z.array(z.string()), []),
  /** Mark possible findings lightly as well. */
  showPossible: z._default(z.boolean(), false),
  /** Risks below this severity are not marked; they stay listed. */
  floor: z._default(Severity, 'low'),
  /** Sections of the card the reader left open. */
  openSections: z._default(z.array(z.string()), []),
  /** Where the reader lives, as ids of `model/place`; empty: not said. Chosen, never inferred. */
  place: z._default(z.array(z.string()), []),
  /** Whether the reader reads for himself or for an organisation; null: not said. */
  readsAs: z._default(z.nullable(z.enum(['consumer', 'business'])), null),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = {
  mutedKinds: [],
  sitesOff: [],
  showPossible: false,
  floor: 'low',
  openSections: [],
  place: [],
  readsAs: null,
}
