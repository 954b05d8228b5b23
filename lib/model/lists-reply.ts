import * as z from 'zod/mini'
import type { LeftOut, ListPart } from './own-list'

/** Why a file was not taken as a list. */
export type ListRefusal =
  /** More characters or elements than a list may have. */
  | 'too-large'
  /** No JSON, or another kind of file. */
  | 'not-a-list'
  /** Of a later form than this version reads. */
  | 'too-new'
  /** Its head (id, name, version) cannot be read, or its phrases are too many. */
  | 'malformed'
  /** Nothing of it can be used. */
  | 'nothing'
  /** With the other lists it would be too much. */
  | 'too-much'
  | 'storage'

/** A part of a list that does not act, because it gives way: to the list named in `by`, or to nothing of that name among our rules. */
export interface GivesWay {
  part: ListPart
  name: string
  by: string | null
}

export interface ListStatus {
  id: string
  name: string
  version: number
  date: string | null
  on: boolean
  /** Milliseconds since 1970. */
  at: number
  counts: Record<ListPart, number>
  /** Provisions of ours that it weighs differently, by name. */
  weighs: string[]
  skipped: LeftOut[]
  givesWay: GivesWay[]
}

export type ListDone =
  | { kind: 'refused'; reason: ListRefusal; detail: string }
  /** `before`: the version that was there under this id. */
  | { kind: 'added'; name: string; before: number | null }
  | { kind: 'looked' }

export interface ListsReply {
  /** The first decides where two differ. */
  lists: ListStatus[]
  done: ListDone
}

const Which = { id: z.string() }

/** `add`: the text of a file. `up`, `down`: among the lists. */
export const ListsAsk = z.discriminatedUnion('do', [
  z.object({ do: z.literal('look') }),
  z.object({ do: z.literal('add'), text: z.string() }),
  z.object({ do: z.enum(['on', 'off', 'up', 'down', 'remove']), ...Which }),
])
export type ListsAsk = z.infer<typeof ListsAsk>

/** What a list has to do with a provision that a card shows. */
export interface ByList {
  name: string
  did: 'found' | 'weighed' | 'said'
}
