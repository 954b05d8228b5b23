import { placeAround, someStates } from '../../lib/model/place'
import type { Audience } from '../../lib/model/provision'

/** What the reader said of himself. No place and no role: nothing is known, and everything is shown. */
export interface Lens {
  place: readonly string[]
  readsAs: 'consumer' | 'business' | null
}

/** Where something holds, and for whom. No place: everywhere. */
export interface Reach {
  places: readonly string[]
  audience?: Audience
}

/**
 * Whether something holds where the reader lives. `partly`: in parts of that country, and which part is not known.
 */
export type Nearness = 'here' | 'partly' | 'elsewhere'

export const nearness = (places: readonly string[], home: readonly string[]): Nearness => {
  const around = home.flatMap((place) => [place, placeAround(place) ?? place])
  if (places.length === 0 || places.some((place) => around.includes(place))) return 'here'
  const unnamed = (place: string): boolean => place === someStates && around.includes('us')
  return places.some((place) => home.includes(placeAround(place) ?? '') || unnamed(place)) ? 'partly' : 'elsewhere'
}

/** 0 everywhere, 1 in a union or a country, 2 in a part of one. */
export const breadth = (places: readonly string[]): 0 | 1 | 2 => {
  if (places.length === 0) return 0
  return places.some((place) => placeAround(place) === undefined) ? 1 : 2
}

/** Whether something speaks to this kind of reader; who did not say which he is is spoken to by everything. */
export const speaksTo = (audience: Audience | undefined, readsAs: Lens['readsAs']): boolean =>
  readsAs === null || audience === undefined || audience === 'both' || audience === readsAs

const order: readonly Nearness[] = ['here', 'partly', 'elsewhere']

/**
 * Puts first what holds where the reader lives: the law of the state before that of the country, and what speaks to a reader of his kind
 * before the rest. `rest`: what holds elsewhere, the nearest and then the widest first. Without a place all is `rest`. What is equal stays in
 * the order in which it was written.
 */
export const leading = <T>(items: readonly T[], reachOf: (item: T) => Reach, lens: Lens): { here: T[]; rest: T[] } => {
  const placed = items.map((item) => {
    const { places, audience } = reachOf(item)
    return {
      item,
      places,
      spoken: speaksTo(audience, lens.readsAs) ? 0 : 1,
      near: lens.place.length > 0 ? nearness(places, lens.place) : null,
    }
  })
  const here = placed.filter(({ near }) => near === 'here').sort((a, b) => a.spoken - b.spoken || breadth(b.places) - breadth(a.places))
  const rest = placed
    .filter(({ near }) => near !== 'here')
    .sort((a, b) => nearRank(a.near) - nearRank(b.near) || a.spoken - b.spoken || breadth(a.places) - breadth(b.places))
  return { here: here.map(({ item }) => item), rest: rest.map(({ item }) => item) }
}

const nearRank = (near: Nearness | null): number => (near === null ? 0 : order.indexOf(near))

/** Whether something holds where the reader said he lives; nothing does for one who said nothing. */
export const speaksOfHere = (places: readonly string[], { place }: Lens): boolean => place.length > 0 && nearness(places, place) === 'here'
