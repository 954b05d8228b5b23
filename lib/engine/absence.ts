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
  /** Characters; undefined where that was not kept. */
  length: number | undefined
  findings: readonly Pick<Finding, 'provision'>[]
}

/**
 * Protective kinds that a document does not seem to hold: it is whole, of a kind in which they stand, in the language in which recall was
 * measured, and there is not even a weaker sign of them. Anything else is silence. `findings` of any band count as signs.
 */
export const absentIn = (looked: Looked, missable: readonly Missable[]): Absent[] => {
  const { documentType, language, readable, cut, length, findings } = looked
  if (!documentType || language !== firstLanguage || !readable || cut || length === undefined || length < leastWhole) return []
  const seen = new Set(findings.map((f) => f.provision))
  return missable
    .filter(({ provision, documents }) => documents.includes(documentType) && !seen.has(provision))
    .map(({ provision, name, recall }) => ({ provision, name, recall }))
}
