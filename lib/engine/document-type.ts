import type { DocumentType } from '../model/document'
import { bare } from './bare'
import { nameIn } from './document-names'

/** Where a page names itself, and as what. `sure`: as a document, not as something that speaks of one. */
export interface Naming {
  where: 'title' | 'heading' | 'address'
  type: DocumentType
  sure: boolean
}

const mostHeadings = 5
/** Documents have short names; a longer one is a sentence, and more likely a story. */
const mostWords = 12
const fewWords = 5

/** Words that stand in names of articles, guides and questions, and hardly in those of documents. */
const tellsAStory =
  / (how|why|what|when|who|should|can|does|is|are|was|were|will|has|explained|explainer|guide|tips|best|top|new|update[sd]?|changes?|after|over|amid|vs|versus|template|generator|sample|example|tutorial|manual|news|says?|said|lawsuit|court|ruling|introduction|understanding|summary|course|jobs?|warum|wie|was|ist|neue[rsn]?|urteil|pourquoi|comment|nouvelle|por que|como|nuevas?|perche|nuova) /

/** What the title, the first headings and the address call the page, in this order; names of the genus alone are not sure. */
export const namings = (url: string, title: string, headings: readonly string[]): Naming[] => {
  const found: Naming[] = []
  const add = (where: Naming['where'], name: string): void => {
    const text = bare(name)
    const named = nameIn(text)
    if (named)
      found.push({
        where,
        type: named.type,
        sure: named.sure && (where === 'title' || named.type !== 'other-terms') && isName(text, named),
      })
  }
  for (const part of parts(title)) add('title', part)
  for (const heading of headings.slice(0, mostHeadings)) add('heading', heading)
  for (const segment of segments(url)) add('address', segment)
  return found.sort((a, b) => Number(b.sure) - Number(a.sure))
}

/** The type most surely named: by the title, else a heading, else the address. */
export const typeOf = (named: readonly Naming[]): DocumentType | null => {
  const order: readonly Naming['where'][] = ['title', 'heading', 'address']
  const sure = named.filter((n) => n.sure)
  for (const where of order) {
    const best = sure.find((n) => n.where === where)
    if (best) return best.type
  }
  return named.find((n) => n.type !== 'legal-index')?.type ?? named[0]?.type ?? null
}

/** A document's name begins or ends with its kind ("Terms for Sellers", "Example Cookie Notice"), or is short. */
const isName = (text: string, { start, end }: { start: number; end: number }): boolean => {
  const words = text.trim().split(' ').length
  return words <= mostWords && !tellsAStory.test(text) && (words <= fewWords || start === 0 || end >= text.length - 2)
}

/** A title as its site joins it: "Privacy Policy | Example". */
const parts = (title: string): string[] => title.slice(0, 400).split(/\s[|\\–—:·•»-]\s|\s*[|•»]\s*/)

/** The last segments of the path, and the query's values: what names the page, not where the site keeps it. */
const segments = (url: string): string[] => {
  if (!URL.canParse(url)) return []
  const { pathname, search, hostname } = new URL(url)
  const path = pathname
    .split('/')
    .filter((s) => s !== '')
    .slice(-4)
  return [...path.reverse(), ...search.slice(1).split(/[&=]/).slice(0, 12), ...hostname.split('.').slice(0, -2)].map(readable)
}

const readable = (piece: string): string => {
  const text = piece.replace(/\.\w{2,5}$/, '')
  try {
    return decodeURIComponent(text).replace(/([a-z])([A-Z])/g, '$1 $2')
  } catch {
    return text
  }
}
