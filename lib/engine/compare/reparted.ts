import type { Unit } from './units'

const shortestPart = 24
/** Characters that may be searched for: beyond it the document is rewritten, and nobody asks where its sentences part. */
const mostSearched = 30_000_000

/**
 * What went and what came, without sentences that only part or join elsewhere: "a; b" that is now "a. b". A sentence is left out where its
 * words stand on the other side, and the sentences there that hold them have all their words on this side.
 */
export const withoutReparted = (
  before: readonly Unit[],
  gone: readonly Unit[],
  after: readonly Unit[],
  come: readonly Unit[],
): { gone: Unit[]; come: Unit[] } => {
  const was = stretchesOf(before, gone)
  const is = stretchesOf(after, come)
  if (gone.length * is.joined.length + come.length * was.joined.length > mostSearched) return { gone: [...gone], come: [...come] }
  const hostsOfGone = hosts(gone, is)
  const hostsOfCome = hosts(come, was)
  const stays = (unit: Unit, own: Hosts, theirs: Hosts): boolean => !own.get(unit)?.every((host) => theirs.has(host))
  return {
    gone: gone.filter((unit) => stays(unit, hostsOfGone, hostsOfCome)),
    come: come.filter((unit) => stays(unit, hostsOfCome, hostsOfGone)),
  }
}

interface Stretches {
  /** The keys of the sentences that differ and of their neighbours, one after the other; a line break where some are left out. */
  joined: string
  /** Where each of those that differ begins in it. */
  places: readonly { unit: Unit; from: number; to: number }[]
}

const stretchesOf = (units: readonly Unit[], differing: readonly Unit[]): Stretches => {
  const differs = new Set(differing)
  const parts: string[] = []
  const places: { unit: Unit; from: number; to: number }[] = []
  let at = 0
  const put = (part: string): void => {
    parts.push(part)
    at += part.length
  }
  let open = false
  for (const [i, unit] of units.entries()) {
    const take = differs.has(unit) || differs.has(units[i - 1] ?? unit) || differs.has(units[i + 1] ?? unit)
    if (take && differs.has(unit)) places.push({ unit, from: at, to: at + unit.key.length })
    if (take) put(unit.key)
    else if (open) put('\n')
    open = take
  }
  return { joined: parts.join(''), places }
}

/** A few words stand in many places: those of a sentence that was torn are searched for together with the sentence before them, or the one behind. */
const besideAnother = ({ key, said }: Unit, before: Unit | undefined, behind: Unit | undefined, joined: string): number => {
  if (/[.!?:]\W*$/.test(said)) return -1
  const withBefore = before && before.key.length >= shortestPart ? joined.indexOf(before.key + key) : -1
  if (before && withBefore >= 0) return withBefore + before.key.length
  return behind && behind.key.length >= shortestPart ? joined.indexOf(key + behind.key) : -1
}

/** For each sentence whose words stand on the other side, the differing sentences there that hold some of them. */
type Hosts = ReadonlyMap<Unit, readonly Unit[]>

const hosts = (units: readonly Unit[], other: Stretches): Hosts => {
  const found = new Map<Unit, readonly Unit[]>()
  if (other.places.length === 0) return found
  for (const [i, unit] of units.entries()) {
    const from =
      unit.key.length < shortestPart ? besideAnother(unit, units[i - 1], units[i + 1], other.joined) : other.joined.indexOf(unit.key)
    if (from < 0) continue
    const to = from + unit.key.length
    found.set(
      unit,
      other.places.filter((place) => place.from < to && place.to > from).map((place) => place.unit),
    )
  }
  return found
}
