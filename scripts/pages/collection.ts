import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface CollectedPage {
  id: string
  set: 'terms' | 'other'
  /** For pages that are not terms: what they are ("licence", "article", …); for terms: their type as their archive names it. */
  kind: string
  url: string
  file: string
}

const rows = (folder: string, set: string): Record<string, unknown>[] => {
  const list = join(folder, `${set}.jsonl`)
  if (!existsSync(list))
    throw new NoCollection(`${list} is missing: the folder must hold terms.jsonl with terms/ID.html, and other.jsonl with other/ID.html`)
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

export class NoCollection extends Error {}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Its own address where it is on the web; one that says nothing of what it is where it has none. */
const addressOf = (url: string, place: number): string => {
  if (/^https?:/.test(url)) return url.split('#', 1)[0] ?? url
  return url.startsWith('file:///') ? `https://files.example/${url.slice('file:///'.length)}` : `https://pages.example/${place}`
}

/** The pages of a folder, terms first. Throws `NoCollection` for a folder that is none. */
export const collection = (folder: string): CollectedPage[] =>
  (['terms', 'other'] as const).flatMap((set) =>
    rows(folder, set).map((row, place) => ({
      id: text(row.id),
      set,
      kind: text(set === 'terms' ? row.terms_type : row.kind),
      url: addressOf(text(row.url), place),
      file: join(folder, set, `${text(row.id)}.html`),
    })),
  )
