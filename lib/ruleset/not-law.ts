import type { Regulation } from '../model/regulation'
import type { Problem } from './problem'
import { citedIn, type ProvisionSource } from './provision-source'

/** Kinds of instruments that bind nobody yet. */
const drafts: Partial<Record<Regulation['status'], string>> = { bill: 'a bill', proposal: 'a proposal', planned: 'only planned' }

const calledSo = /\b(?:bills?|proposals?|proposed|planned|not law)\b/i

/** Paragraphs and list items that cite a draft without saying that it is one. */
export const citedAsLaw = ({ file, paragraphs }: ProvisionSource, regulations: readonly Regulation[]): Problem[] => {
  const status = new Map(regulations.map((r) => [r.id, r.status]))
  return paragraphs.flatMap((paragraph) => {
    if (calledSo.test(withoutCitations(paragraph.text))) return []
    return citedIn(paragraph).flatMap((id): Problem[] => {
      const kind = drafts[status.get(id) ?? 'in-force']
      if (kind === undefined) return []
      return [
        {
          file,
          line: paragraph.line,
          message: `cites [${id}], which is ${kind}, as if it were law: call it a bill, a proposal, proposed, planned or "not law" in the same paragraph`,
        },
      ]
    })
  })
}

const withoutCitations = (text: string): string => text.replace(/\[[a-z0-9-]+\]/g, ' ')
