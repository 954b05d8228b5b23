import type { Side } from '../../lib/engine/compare/side'
import { readDocument } from '../scan/read-document'
import { type ReadyRules, scanPage } from '../scan/scan-page'

/** One version of a document from a file, with what the rules find in it. `url`: the address that answered, where it is known. */
export const readSide = async (file: string, rules: ReadyRules, url?: string): Promise<Side | { error: string }> => {
  const page = await readDocument(file, url)
  if ('error' in page) return page
  const { page: recognition, findings } = scanPage(page, rules)
  const { text, blocks, title } = page
  return { text, blocks, title, url: page.url, language: recognition.language, updated: recognition.updated, findings }
}

/** Versions follow each other in a history: what was read for one pair is read for the next as well. */
const mostKept = 6

/** Reads each file once, as long as it is asked for again soon. */
export const rememberingSides = (rules: ReadyRules): ((file: string, url?: string) => Promise<Side | { error: string }>) => {
  const kept = new Map<string, Promise<Side | { error: string }>>()
  return (file, url) => {
    const key = `${url ?? ''} ${file}`
    const known = kept.get(key)
    if (known) return known
    const [oldest] = kept.keys()
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
    const side = readSide(file, rules, url)
    kept.set(key, side)
    return side
  }
}
