import type { DocumentType } from './document'
import type { FactMark, Recall } from './facts'

/** `absent` only where we would hardly have missed it; `not-found` where nothing was found, and that says little. */
export type PlatformState = 'present' | 'unclear' | 'absent' | 'not-found'

export interface Neighbours {
  /** Names of comparable platforms. */
  with: string[]
  without: string[]
}

export interface Sector {
  id: string
  read: number
  found: number
  /** Against all other platforms; `alike` where the difference may be chance. */
  compares: 'rarer' | 'commoner' | 'alike'
}

/** How other platforms handle the matter of one provision type, in figures. */
export interface Others {
  /** ISO date of the reading. */
  date: string
  /** Groups of documents that were read of each platform, such as `terms`. */
  groups: string[]
  read: number
  found: number
  unclear: number
  /** Whether finding nothing was taken for absence. */
  sure: boolean
  recall: Recall | null
  sector: Sector | null
  neighbours: Neighbours
}

/** One platform behind the figures, with the documents that were read. */
export interface OtherPlatform {
  name: string
  sector: string
  state: PlatformState
  documents: {
    type: DocumentType
    mark: FactMark
    /** ISO date of the copy that was read, and the date that the document states; empty where not known. */
    copied: string
    stated: string
    /** Where the document stands today; null where that is not known. */
    url: string | null
  }[]
}
