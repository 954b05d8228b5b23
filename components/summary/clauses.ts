import type { Finding } from '../../lib/model/finding'
import type { FrameReading } from '../../lib/model/reading'
import type { Severity } from '../../lib/model/severity'
import { type Mark, markOf } from '../severity-mark'

/** Said here, because the model's own list would bring its schemas into the popup: 29 kB that nothing in it needs. */
export const worstFirst: readonly Severity[] = ['critical', 'high', 'medium', 'low']

/** One finding, and how to get to it: its frame and its place among that frame's findings. */
export interface Place {
  finding: Finding
  frame: FrameReading
  index: number
}

/** All places of one kind of clause that are shown alike, the weightiest first. */
export interface Kind {
  provision: string
  name: string
  mark: Mark
  places: readonly [Place, ...Place[]]
}

export interface Clauses {
  /** The risks by severity, worst first; no empty groups. */
  risks: { mark: Mark; kinds: Kind[] }[]
  protective: Kind[]
  neutral: Kind[]
  /** Weaker signs of any polarity: listed, never counted. */
  possible: Kind[]
  muted: { provision: string; name: string; here: number }[]
}

/** Sorts the findings of all frames into what the reader sees. Muted kinds appear in `muted` alone, whether or not they are on this page. */
export const clausesOf = (frames: readonly FrameReading[], mutedKinds: readonly string[]): Clauses => {
  const all = frames.flatMap((frame) => frame.findings.map((finding, index): Place => ({ finding, frame, index })))
  const shown = all.filter(({ finding }) => !mutedKinds.includes(finding.provision))
  const strong = shown.filter(({ finding }) => finding.band === 'strong')
  const marked = (mark: Mark): Kind[] => kindsOf(strong.filter(({ finding }) => markOf(finding) === mark))
  const name = namesIn(frames)
  return {
    risks: worstFirst.map((mark) => ({ mark, kinds: marked(mark) })).filter(({ kinds }) => kinds.length > 0),
    protective: marked('protective'),
    neutral: marked('neutral'),
    possible: kindsOf(shown.filter(({ finding }) => finding.band === 'possible')),
    muted: mutedKinds.map((provision) => ({
      provision,
      name: name(provision).name,
      here: all.filter(({ finding }) => finding.provision === provision && finding.band === 'strong').length,
    })),
  }
}

/** The name of a kind as the findings give it; a kind that is on none of these pages is named by its id, in words. */
export const namesIn = (frames: readonly FrameReading[]): ((provision: string) => { name: string; here: boolean }) => {
  const names = new Map(frames.flatMap((f) => f.findings.map((finding) => [finding.provision, finding.name] as const)))
  return (provision) => {
    const name = names.get(provision)
    return name === undefined ? { name: inWords(provision), here: false } : { name, here: true }
  }
}

const inWords = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const kindsOf = (places: readonly Place[]): Kind[] => {
  const kinds = new Map<string, [Place, ...Place[]]>()
  for (const place of places) {
    const known = kinds.get(place.finding.provision)
    if (known) known.push(place)
    else kinds.set(place.finding.provision, [place])
  }
  return [...kinds].map(([provision, of]) => asKind(provision, of)).sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name))
}

const asKind = (provision: string, places: [Place, ...Place[]]): Kind => {
  places.sort((a, b) => b.finding.points - a.finding.points || b.finding.score - a.finding.score)
  const [{ finding }] = places
  return { provision, name: finding.name, mark: markOf(finding), places }
}

const weight = (kind: Kind): number => kind.places[0].finding.points
