/**
 * Places, as instruments and notes name them: ISO 3166 codes in lower case, but `uk` for the United Kingdom and `eu` for the Union with the
 * European Economic Area. A place may lie in another, whose law then holds there too.
 */
export const placesInside = {
  eu: 'at be bg cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk'.split(' '),
  us: 'us-ca us-co us-ct us-fl us-ga us-il us-in us-ky us-nc us-ny us-ok us-ri us-tn us-tx us-va us-wa'.split(' '),
  ca: ['ca-qc'],
} as const satisfies Record<string, readonly string[]>

/** Places that lie in no other. */
export const wholePlaces = ['eu', 'uk', 'ch', 'us', 'ca', 'au', 'nz', 'br', 'in', 'jp', 'kr', 'il', 'tr'] as const

/** Some states of the United States that are not named one by one. Nobody chooses it; an instrument may hold there. */
export const someStates = 'us-state'

const parents = new Map<string, string>(
  Object.entries({ ...placesInside, us: [...placesInside.us, someStates] }).flatMap(([whole, parts]) =>
    parts.map((part): [string, string] => [part, whole]),
  ),
)

/** The place that a place lies in; undefined for one that lies in none, or that this version does not know. */
export const placeAround = (place: string): string | undefined => parents.get(place)

export const isPlace = (id: string): boolean => parents.has(id) || (wholePlaces as readonly string[]).includes(id)

/** What a reader may choose, by part of the world. Countries of the Union stand for themselves, so `eu` is not among them. */
export const choosable = {
  europe: [...placesInside.eu, 'uk', 'ch'],
  us: [...placesInside.us, 'us'],
  americas: ['ca-qc', 'ca', 'br'],
  asiaPacific: ['au', 'in', 'jp', 'kr', 'nz', 'il', 'tr'],
} as const satisfies Record<string, readonly string[]>
export type PartOfWorld = keyof typeof choosable
