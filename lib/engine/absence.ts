import type { DocumentType } from '../model/document'
import type { Absent, Missable } from '../model/facts'
import type { Finding } from '../model/finding'
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
}

/**
 * Protective kinds that a document does not seem to hold: it is whole, of a kind in which they stand, in the language in which recall was
 * measured, and there is neither a finding of them (of any band) nor a sign that it speaks of the matter. Anything else is silence.
 */
export const absentIn = (looked: Looked, missable: readonly Missable[]): Absent[] => {
  const { documentType, language, readable, cut, text, findings } = looked
  if (!documentType || language !== firstLanguage || !readable || cut || text.trim().length < leastWhole) return []
  const seen = new Set(findings.map((f) => f.provision))
  return missable
    .filter(({ provision, documents, signs }) => documents.includes(documentType) && !seen.has(provision) && !hasSign(text, signs))
    .map(({ provision, name, recall }) => ({ provision, name, recall }))
}

/** Characters around a stem in which the others must stand: about two lines. */
const near = 160

/** Whether one stem of every list stands within two lines of one of the first list. Stems are in small letters. Cost: linear in the text. */
export const hasSign = (text: string, [first = [], ...others]: readonly (readonly string[])[]): boolean => {
  const small = text.toLowerCase()
  return first.some((stem) => {
    for (let at = small.indexOf(stem); at >= 0; at = small.indexOf(stem, at + stem.length)) {
      const around = small.slice(Math.max(0, at - near), at + near)
      if (others.every((stems) => stems.some((other) => around.includes(other)))) return true
    }
    return false
  })
}
