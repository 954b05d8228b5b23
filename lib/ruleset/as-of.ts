import type { SectionName } from '../model/provision'
import type { Regulation, RegulationStatus } from '../model/regulation'
import type { Problem } from './problem'
import { citedIn, type ProvisionSource } from './provision-source'

/** Instruments whose standing moves: who reads the record next year must see as of when it was said. */
const moving: readonly RegulationStatus[] = ['partly', 'not-yet', 'guidance', 'bill', 'proposal', 'planned']

/** Sections that state the law. */
const legal: readonly SectionName[] = ['landscape', 'jurisdictions', 'enforcement']

const open =
  /\b(?:pending|not adopted|not confirmed|no ruling (?:found|seen)|outcome not seen|not (?:yet )?in force|not law|postponed|phased in)\b/i

/** Paragraphs on law that may change, without a year as of which they hold. */
export const undated = ({ file, paragraphs }: ProvisionSource, regulations: readonly Regulation[]): Problem[] => {
  const status = new Map(regulations.map((r) => [r.id, r.status]))
  return paragraphs
    .filter((p) => legal.includes(p.section) && !hasYear(p.text))
    .flatMap((p): Problem[] => {
      const words = open.exec(p.text)?.[0]
      const id = p.section === 'landscape' ? citedIn(p).find((cited) => moving.includes(status.get(cited) ?? 'in-force')) : undefined
      const what = words !== undefined ? `says "${words}"` : id !== undefined ? `cites [${id}], which is "${status.get(id)}",` : null
      return what === null
        ? []
        : [{ file, line: p.line, message: `${what} without a date: write since when, from when, or "as of mid-2026"` }]
    })
}

/** A year that is not part of a name: "as of mid-2026", but neither "Act 2023" nor "(EU) 2022/2065". */
const hasYear = (text: string): boolean =>
  /\b20\d\d\b/.test(text.replace(/\b(?:Act|Acts|Bill|Rules|Law) (?:of )?\d{4}\b/g, ' ').replace(/\b\d{4}\/\d+|\/\d{4}\b/g, ' '))
