import { createContext, useContext } from 'react'
import type { Inline, Prose } from '../../lib/model/prose'
import type { Regulation } from '../../lib/model/regulation'
import { type Lens, leading, type Reach } from './leading'

const LensContext = createContext<Lens>({ place: [], readsAs: null })

export const LensProvider = LensContext.Provider

/** What the reader said of himself; nothing, outside of a provider. */
export const useLens = (): Lens => useContext(LensContext)

const reachOf = ({ applies, audience }: Regulation): Reach => ({ places: applies, audience })

/** Instruments, those of the reader's own place first. */
export const lawsFor = (regulations: readonly Regulation[], lens: Lens): { here: Regulation[]; rest: Regulation[] } =>
  leading(regulations, reachOf, lens)

/** By item of a section: the places it speaks of. */
export type ItemPlaces = readonly (readonly string[])[] | undefined

/** The items of a section, those of the reader's own place first. Prose that is no single list stays as it was written. */
export const itemsFor = (prose: Prose, places: ItemPlaces, lens: Lens): { here: Prose; rest: Prose } => {
  const { own, everywhere, rest } = parted(prose, places, lens)
  // What speaks of every place alike is no news of this one: it leads only in company.
  return own.length > 0
    ? { here: asList([...own, ...everywhere]), rest: asList(rest) }
    : { here: [], rest: rest.length > 0 || everywhere.length > 0 ? asList([...rest, ...everywhere]) : prose }
}

/** The items that name the reader's own place, or one around it. */
export const itemsNaming = (prose: Prose, places: ItemPlaces, lens: Lens): Prose => asList(parted(prose, places, lens).own)

type Item = readonly Inline[]

const parted = (prose: Prose, places: ItemPlaces, lens: Lens): Record<'own' | 'everywhere' | 'rest', Item[]> => {
  const [list, second] = prose
  const none = { own: [], everywhere: [], rest: [] }
  if (!list || second || !('ul' in list) || places?.length !== list.ul.length) return none
  const items = list.ul.map((item, at) => ({ item, places: places[at] ?? [] }))
  const { here, rest } = leading(items, (item) => item, lens)
  const own = here.filter((item) => item.places.length > 0)
  const everywhere = here.filter((item) => item.places.length === 0)
  return { own: only(own), everywhere: only(everywhere), rest: only(rest) }
}

const only = (items: readonly { item: Item }[]): Item[] => items.map(({ item }) => item)

const asList = (items: readonly Item[]): Prose => (items.length > 0 ? [{ ul: items.map((item) => [...item]) }] : [])
