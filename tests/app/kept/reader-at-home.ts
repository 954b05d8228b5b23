import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { keep } from '../../../lib/app/kept/keep'
import type { Visited } from '../../../lib/app/kept/reading'
import { browserBytes } from '../../../lib/store/bytes'
import { libraryIn } from '../../../lib/store/library'
import { openLibrary } from '../../../lib/store/library-database'
import { pageOf } from '../sample-pages'
import { lineComparing } from './line-comparing'

export const url = 'https://harbor.example/terms'
export const key = 'harbor.example/terms'

let count = 0

const emptyLibrary = () => {
  count++
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  const database = openLibrary(`library-${count}`)
  return { database, library: libraryIn(database) }
}

/** What the answers need of an empty library. */
export const libraryAtHome = () => ({ library: emptyLibrary().library, bytes: browserBytes, comparing: lineComparing, quota: 1_000_000 })

/** Somebody who visits pages and whose readings are kept, in an IndexedDB of their own. Each visit comes a minute after the one before. */
export const readerAtHome = (quota = 1_000_000) => {
  const { database, library } = emptyLibrary()
  const lines: string[] = []
  let clock = 0
  let views = 0
  const needs = {
    library,
    bytes: browserBytes,
    comparing: lineComparing,
    detectAgain: async () => [],
    quota,
    now: () => clock,
    log: (line: string): void => void lines.push(line),
  }
  const keeping = keep(needs)
  return {
    needs,
    database,
    library,
    lines,
    at: () => clock,
    /** Visits a page with this text; in a view of its own unless one is named. */
    visit: (text: string, some: { view?: string; url?: string; updated?: string } = {}) => {
      clock += 60_000
      return keeping(visited(text, { view: some.view ?? `view ${++views}`, ...some }))
    },
    document: async () => {
      const found = await library.document(key)
      if (found.kind !== 'found') throw new Error(`the document is ${found.kind}`)
      return found.value
    },
    numbers: async () => (await library.versions(key)).map(({ version }) => version.version),
  }
}

export const visited = (text: string, { view, url: at = url, updated }: { view: string; url?: string; updated?: string }): Visited => ({
  page: pageOf(text, at),
  recognition: {
    isTerms: true,
    confidence: 1,
    documentType: 'terms-of-service',
    platform: 'harbor',
    language: 'en',
    readable: true,
    title: 'Terms',
    updated: updated ?? null,
    reasons: [],
  },
  findings: [],
  rulesetVersion: 3,
  view,
})
