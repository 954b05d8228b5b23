import { stringify } from 'yaml'
import type { PlatformDocument } from '../../lib/model/platform'

export interface Service {
  id: string
  name: string
  sector: string | null
  parent: string | null
  documents: readonly PlatformDocument[]
}

/** The text of a platform's file. What people wrote by hand, from the line `overlays:` on, is kept as it stands in `existing`. */
export const platformFile = ({ id, name, sector, parent, documents }: Service, existing: string | undefined): string => {
  const head = { id, name, ...(sector ? { sector } : {}), ...(parent ? { parent } : {}), documents }
  return stringify(head, { lineWidth: 0 }) + handWritten(existing ?? '')
}

/** The block `overlays:` up to the next top-level key or the end, with the comments above it. */
const handWritten = (text: string): string => /(?:^#[^\n]*\n)*^overlays:.*\n?(?:^(?:[ \t#-][^\n]*)?\n?)*/m.exec(text)?.[0] ?? ''
