import type { Regulation } from '../model/regulation'
import type { Problem } from './problem'
import { citedIn, type ProvisionSource } from './provision-source'

const saysSo = /\b(?:not (?:re-)?(?:verified|checked)|general knowledge|not (?:seen|looked at)|we know of no)\b/i

/** "art 5(3)", "ss 26-28", "15 U.S.C.", "BGB s305c": a place in a law that somebody will look up. */
const place = /\b(?:arts?|ss?|regs?) ?\d|U\.S\.C\.|\bC\.R\.S\./

/**
 * Statements of law that nobody can trace: in the regulatory landscape one that rests on an instrument whose source was not opened, and there
 * and among the flags one that names a place in a law without citing any instrument. Either must say that it is not verified.
 */
export const untraceable = ({ file, paragraphs }: ProvisionSource, regulations: readonly Regulation[]): Problem[] => {
  const unread = new Set(regulations.filter((r) => !r.verified).map((r) => r.id))
  return paragraphs
    .filter((p) => (p.section === 'landscape' || p.section === 'jurisdictions') && !saysSo.test(p.text))
    .flatMap((p): Problem[] => {
      const cited = citedIn(p)
      const id = p.section === 'landscape' ? cited.find((one) => unread.has(one)) : undefined
      const what =
        id !== undefined
          ? `rests on [${id}], whose source nobody opened`
          : cited.length === 0 && place.test(p.text)
            ? 'names a place in a law and cites no instrument'
            : null
      return what === null ? [] : [{ file, line: p.line, message: `${what}: add "(not verified)", or cite what was read` }]
    })
}
