import { someStates } from '../model/place'
import type { Inline, Prose } from '../model/prose'

/** How the records name places. Longer names stand before those they hold; what one has read, the next does not read again. */
const names: readonly [RegExp, readonly string[]][] = [
  [/(?:\bUnited States, )?\b(?:9th|Ninth) Circuit\b/, ['us-ca', 'us-wa', someStates]],
  [
    /\b(?:Other|other|several) (?:all-party )?states\b|\bOther all-party states\b|\bOther US (?:states|circuits)\b|\bUS states\b|\b(?:similar states|and (?:some )?others)\b/,
    [someStates],
  ],
  [/\bEU(?:\/EEA)?\b|\bEuropean Union\b/, ['eu']],
  [/\b(?:UK|United Kingdom|England and Wales|Scotland)\b/, ['uk']],
  [/\b(?:United States|US)\b/, ['us']],
  [/\bCalifornia\b/, ['us-ca']],
  [/\bColorado\b/, ['us-co']],
  [/\bConnecticut\b/, ['us-ct']],
  [/\bFlorida\b/, ['us-fl']],
  [/\bGeorgia\b/, ['us-ga']],
  [/\bIllinois\b/, ['us-il']],
  [/\bIndiana\b/, ['us-in']],
  [/\bKentucky\b/, ['us-ky']],
  [/\bNew York\b/, ['us-ny']],
  [/\bNorth Carolina\b/, ['us-nc']],
  [/\bOklahoma\b/, ['us-ok']],
  [/\bRhode Island\b/, ['us-ri']],
  [/\bTennessee\b/, ['us-tn']],
  [/\bTexas\b/, ['us-tx']],
  [/\bVirginia\b/, ['us-va']],
  [/\bWashington\b/, ['us-wa']],
  [/\bQuebec\b/, ['ca-qc']],
  [/\bCanada\b/, ['ca']],
  [/\bAustralia\b/, ['au']],
  [/\bNew Zealand\b/, ['nz']],
  [/\bBrazil\b/, ['br']],
  [/\bSwitzerland\b/, ['ch']],
  [/\bFrance\b/, ['fr']],
  [/\bGermany\b/, ['de']],
  [/\bItaly\b/, ['it']],
  [/\bSpain\b/, ['es']],
  [/\bIndia\b/, ['in']],
  [/\bIsrael\b/, ['il']],
  [/\bJapan\b/, ['jp']],
  [/\bSouth Korea\b|\bKorea\b/, ['kr']],
  [/\bTurkey\b/, ['tr']],
]

/** The places that the bold label of an item names; none where it names no place, and then the item speaks of everywhere. */
export const placesInLabel = (label: string): string[] => {
  let rest = label
  const places: string[] = []
  for (const [name, ids] of names) {
    const read = rest.replace(name, ' ')
    if (read === rest) continue
    rest = read
    places.push(...ids)
  }
  return [...new Set(places)]
}

/** By item of a section's lists: the places it speaks of. A paragraph is no item. */
export const placesInItems = (prose: Prose): string[][] =>
  prose.flatMap((block) => ('p' in block ? [] : 'ul' in block ? block.ul : block.ol)).map((item) => placesInLabel(labelOf(item)))

const labelOf = ([first]: readonly Inline[]): string => (typeof first === 'object' && 'strong' in first ? first.strong : '')
