import { KeptFinding } from '../../model/kept'
import { Polarity, Severity } from '../../model/severity'

/**
 * Findings as one line: the kinds that there are, each once (the provision, and by their first letters polarity, band and severity, then the
 * points); then for every finding the number of its kind, how far it begins behind the one before, and its length, to the base of 36.
 */
export const packFindings = (findings: readonly KeptFinding[]): string => {
  const numbers = new Map<string, number>()
  let behind = 0
  const places = findings.map(({ start, end, provision, polarity, band, severity, points }) => {
    const name = `${provision} ${polarity[0]}${band[0]}${severity[0]}${points}`
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    const place = [number, start - behind, end - start].map((n) => n.toString(36)).join(' ')
    behind = start
    return place
  })
  return [[...numbers.keys()].join(','), ...places].join(';')
}

/** The way back, to be parsed: what `packFindings` did not make comes to no findings. */
export const unpackFindings = (line: string): unknown[] => {
  const [first = '', ...places] = line.split(';')
  const kinds = first.split(',').map(kindOf)
  let start = 0
  return places.map((place) => {
    const [number = Number.NaN, gap = Number.NaN, length = Number.NaN] = place.split(' ').map((n) => Number.parseInt(n, 36))
    start += gap
    return { ...kinds[number], start, end: start + length }
  })
}

const kindOf = (said: string) => {
  const [, provision, p = '', b = '', s = '', points] = /^(\S+) (\w)(\w)(\w)(\S+)$/.exec(said) ?? []
  const named = (names: readonly string[], letter: string): string | undefined => names.find((name) => name.startsWith(letter))
  return {
    provision,
    polarity: named(Polarity.options, p),
    band: named(KeptFinding.shape.band.options, b),
    severity: named(Severity.options, s),
    points: Number(points),
  }
}
