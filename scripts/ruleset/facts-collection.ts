import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../../lib/engine/language'
import { firstLanguage } from '../../lib/engine/languages'
import { blocksOfText } from '../../lib/engine/plain-text'
import { sampleOf } from '../../lib/engine/sample'
import { statedDate } from '../../lib/engine/stated-date'
import { leastWhole } from '../../lib/engine/whole'
import { DocumentType } from '../../lib/model/document'
import { longestText } from '../../lib/model/longest-text'
import type { PageText } from '../../lib/model/page'
import type { Platform } from '../../lib/model/platform'
import { readPage } from '../scan/read-html'

interface Row {
  id: string
  service: string
  terms_type: string
  url?: string
  date?: string
}

export interface Collected {
  platform: string
  type: DocumentType
  /** ISO dates, or empty. */
  copied: string
  stated: string
  page: PageText
}

export interface Collection {
  documents: Collected[]
  /** How many were left out, by why. */
  left: Map<string, number>
  /** Services that no platform of ours is. */
  unmatched: Set<string>
}

/**
 * The documents of a corpus folder (`versions/index.jsonl` with `versions/<id>.md`, `pages/terms.jsonl` with `pages/terms/<id>.html`) that
 * were read in full and in the language of our figures, matched to platforms by the service's name or the address's host.
 */
export const collect = (corpus: string, platforms: readonly Platform[]): Collection => {
  const owner = platformFinder(platforms)
  const all: Collection = { documents: [], left: new Map(), unmatched: new Set() }
  const take = (row: Row, read: () => PageText): void => {
    const platform = owner(row)
    if (!platform) all.unmatched.add(row.service)
    const document = platform ? documentOf(row, platform, read) : 'of a service we do not know'
    if (typeof document === 'string') all.left.set(document, (all.left.get(document) ?? 0) + 1)
    else all.documents.push(document)
  }
  for (const row of rowsOf(join(corpus, 'versions/index.jsonl')))
    take(row, () => textPage(readFileSync(join(corpus, 'versions', `${row.id}.md`), 'utf8'), row.url ?? ''))
  for (const row of rowsOf(join(corpus, 'pages/terms.jsonl')))
    take(row, () => readPage(readFileSync(join(corpus, 'pages/terms', `${row.id}.html`), 'utf8'), row.url).page)
  const order = (d: Collected): string => `${d.platform} ${String(DocumentType.options.indexOf(d.type)).padStart(3, '0')} ${d.copied}`
  all.documents.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.page.text.length - b.page.text.length))
  return all
}

/** The document of a row, or why it is left out. */
const documentOf = (row: Row, platform: string, read: () => PageText): Collected | string => {
  const type = typeOf(row.terms_type)
  if (!type) return 'of a type we do not know'
  const page = read()
  if (page.cut || page.text.trim().length < leastWhole) return 'too short or too long to be sure that all of it was read'
  if (languageOf(sampleOf(page.text), page.declaredLanguage) !== firstLanguage) return 'in another language'
  const stated = statedDate(page, firstLanguage, page.declaredLanguage) ?? ''
  return { platform, type, copied: row.date?.slice(0, 10) ?? '', stated, page }
}

const rowsOf = (file: string): Row[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        // The index of a corpus is our own input: docs/content-guide.md describes its shape.
        .map((line) => JSON.parse(line) as Row)
    : []

/** `Community Guidelines - Spam` is one of the community guidelines. */
const typeOf = (name: string): DocumentType | undefined => {
  const id = (name.split(' - ', 1)[0] ?? '').toLowerCase().replace(/[^a-z]+/g, '-')
  return DocumentType.options.find((type) => type === id)
}

const platformFinder = (platforms: readonly Platform[]): ((row: Row) => string | undefined) => {
  const byName = new Map(platforms.map((p) => [bareName(p.name), p.id]))
  const byHost = new Map<string, Set<string>>()
  for (const p of platforms) for (const { url } of p.documents) byHost.set(hostOf(url), (byHost.get(hostOf(url)) ?? new Set()).add(p.id))
  return ({ service, url }) => {
    const owners = url === undefined ? undefined : byHost.get(hostOf(url))
    return byName.get(bareName(service)) ?? (owners?.size === 1 ? [...owners][0] : undefined)
  }
}

const bareName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url)

const textPage = (whole: string, url: string): PageText => {
  const text = whole.slice(0, longestText)
  return { url, title: '', declaredLanguage: '', text, blocks: blocksOfText(text), cut: whole.length > longestText }
}
