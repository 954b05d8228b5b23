import * as z from 'zod/mini'
import type { ListCheck, ListRefusal } from './list-source'
import type { LeftOut, ListPart } from './own-list'

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
  /** Null for a list from a file. */
  source: ListOrigin | null
}

/** Where a list comes from, for the reader to see. */
export interface ListOrigin {
  url: string
  /** Of the key that is trusted by now. */
  fingerprint: string
  /** Newest first. */
  checks: ListCheck[]
  /** Milliseconds since 1970; null while the list is off: then nothing is fetched. */
  next: number | null
  /** Until when the newest index holds, as an ISO moment. */
  expires: string
}

export type ListDone =
  | { kind: 'refused'; reason: ListRefusal; detail: string }
  /** `before`: the version that was there under this id. */
  | { kind: 'added'; name: string; before: number | null }
  /** Its host was asked whether there is a newer one. */
  | { kind: 'checked'; name: string; check: ListCheck }
  | { kind: 'looked' }

export interface ListsReply {
  /** The first decides where two differ. */
  lists: ListStatus[]
  done: ListDone
}

const Which = { id: z.string() }

/**
 * `add`: the text of a file. `subscribe`: address and key as the reader gave them; `asked`: access to the host was asked for with it. `check`:
 * see now whether its host has a newer one. `cancel`: whatever is being fetched is not waited for. `up`, `down`: among the lists.
 */
export const ListsAsk = z.discriminatedUnion('do', [
  z.object({ do: z.literal('look') }),
  z.object({ do: z.literal('add'), text: z.string() }),
  z.object({
    do: z.literal('subscribe'),
    url: z.string().check(z.maxLength(4_096)),
    key: z.string().check(z.maxLength(4_096)),
    asked: z.boolean(),
  }),
  z.object({ do: z.literal('check'), ...Which }),
  z.object({ do: z.literal('cancel') }),
  z.object({ do: z.enum(['on', 'off', 'up', 'down', 'remove']), ...Which }),
])
export type ListsAsk = z.infer<typeof ListsAsk>

/** What a list has to do with a provision that a card shows. */
export interface ByList {
  name: string
  did: 'found' | 'weighed' | 'said'
}
