import { listsTooMuch } from '../../engine/room-for-lists'
import type { ListRefusal } from '../../model/list-source'
import type { ListDone, ListsAsk } from '../../model/lists-reply'
import type { KeptList } from '../../model/own-list'

/** More lists are not kept. */
export const mostLists = 12

/** What became of the lists, and what is to be said of it. `next` is `kept` itself where nothing changed. */
export interface Turn {
  done: ListDone
  next: readonly KeptList[]
}

/** Why these cannot all be kept; null where they can. */
export const tooMany = (lists: readonly KeptList[]): string | null =>
  lists.length > mostLists ? `${lists.length}` : listsTooMuch(lists.flatMap((kept) => kept.list.detectors))

export const refusedTurn = (kept: readonly KeptList[], reason: ListRefusal, detail: string): Turn => ({
  done: { kind: 'refused', reason, detail },
  next: kept,
})

/** A list comes in: as the last, or in the place of the one with its id, as which it stays on or off. */
export const withList = (kept: readonly KeptList[], given: KeptList): Turn => {
  const { list, source } = given
  // Access that was asked for with one list of a host goes when the last of that host does.
  const asked = source !== null && (source.asked || kept.some((k) => k.source?.asked && hostOf(k.source.url) === hostOf(source.url)))
  const fresh = { ...given, source: source && { ...source, asked } }
  const before = kept.find((k) => k.list.id === list.id)
  const next = before ? kept.map((k) => (k === before ? { ...fresh, on: before.on } : k)) : [...kept, fresh]
  const problem = tooMany(next)
  if (problem !== null) return refusedTurn(kept, 'too-much', problem)
  return { done: { kind: 'added', name: list.name, before: before?.list.version ?? null }, next }
}

type Arranging = Extract<ListsAsk, { do: 'on' | 'off' | 'up' | 'down' | 'remove' }>

/** Switches a list, moves it, or takes it away. `now`: a list that is switched on is looked for at once. */
export const arranged = (kept: readonly KeptList[], { do: what, id }: Arranging, now: number): readonly KeptList[] => {
  const at = kept.findIndex((k) => k.list.id === id)
  const one = kept[at]
  if (!one) return kept
  if (what === 'remove') return kept.filter((k) => k !== one)
  if (what === 'off') return kept.map((k) => (k === one ? { ...k, on: false } : k))
  if (what === 'on') return kept.map((k) => (k === one ? { ...k, on: true, source: k.source && { ...k.source, next: now } } : k))
  const others = kept.filter((k) => k !== one)
  const to = Math.max(0, what === 'up' ? at - 1 : at + 1)
  return [...others.slice(0, to), one, ...others.slice(to)]
}

/** The host that an address leads to; empty for what is none. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')

/** The addresses whose access was asked for with a list that is gone, where no list of that host is left. */
export const givenUp = (before: readonly KeptList[], after: readonly KeptList[]): string[] => {
  const still = new Set(after.flatMap((k) => (k.source ? [hostOf(k.source.url)] : [])))
  return before.flatMap(({ source }) => (source?.asked && !still.has(hostOf(source.url)) ? [source.url] : []))
}

/** Whether something else is in use now than before, so that pages are to be read again. */
export const actsOtherwise = (before: readonly KeptList[], after: readonly KeptList[]): boolean =>
  before.length !== after.length || before.some((one, i) => one.list !== after[i]?.list || one.on !== after[i].on)
