import type { DocumentType } from '../model/document'
import type { Absent, Missable } from '../model/facts'
import type { Finding } from '../model/finding'
import type { Span } from '../model/span'
import { firstLanguage } from './languages'
import { leastWhole } from './whole'

/** What must be known of a document before finding nothing in it means anything. */
export interface Looked {
  documentType: DocumentType | null
  /** Two letters. */
  language: string
  readable: boolean
  /** Whether its end was left out. */
  cut: boolean
  text: string
  findings: readonly Pick<Finding, 'provision'>[]
  /** What was found too often to be told. */
  setAside?: readonly Pick<Finding, 'provision'>[]
}

/**
 * Protective kinds that a document does not seem to hold: it is whole, of a kind in which they stand, in the language in which recall was
 * measured, and there is neither a finding of them (of any band) nor a sign that it speaks of the matter. Anything else is silence.
 */
export const absentIn = (looked: Looked, missable: readonly Missable[]): Absent[] => {
  const { documentType, language, readable, cut, text, findings, setAside = [] } = looked
  if (!documentType || language !== firstLanguage || !readable || cut || text.trim().length < leastWhole) return []
  const seen = new Set([...findings, ...setAside].map((f) => f.provision))
  return missable
    .filter(({ provision, documents, signs }) => documents.includes(documentType) && !seen.has(provision) && !hasSign(text, signs))
    .map(({ provision, name, recall }) => ({ provision, name, recall }))
}

/** Characters around a stem in which the others must stand: about two lines. */
const near = 160

/** Whether one stem of every list stands within two lines of one of the first list. Stems are in small letters. Cost: linear in the text. */
export const hasSign = (text: string, [first = [], ...others]: readonly (readonly string[])[]): boolean => {
  const small = text.toLowerCase()
  const beside = others.map((stems) => ({ places: placesOf(small, stems), at: 0 }))
  return placesOf(small, first).some(({ start }) =>
    beside.every((list) => {
      while ((list.places[list.at]?.start ?? Number.POSITIVE_INFINITY) < start - near) list.at++
      for (let k = list.at; (list.places[k]?.start ?? Number.POSITIVE_INFINITY) < start + near; k++)
        if ((list.places[k]?.end ?? 0) <= start + near) return true
      return false
    }),
  )
}

/** Where one of the stems stands, in order; each is looked for in one pass. */
const placesOf = (small: string, stems: readonly string[]): Span[] =>
  stems
    .flatMap((stem) => {
      const places: Span[] = []
      for (let at = small.indexOf(stem); at >= 0 && stem !== ''; at = small.indexOf(stem, at + stem.length))
        places.push({ start: at, end: at + stem.length })
      return places
    })
    .sort((a, b) => a.start - b.start)
