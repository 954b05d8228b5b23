import { readFileSync } from 'node:fs'
import type { SummaryReply } from '../../lib/messages'
import type { ExtensionPage } from '../browsers/extension-page'
import { readingOf } from '../browsers/reading'
import type { CollectedPage } from './collection'
import type { Row } from './row'
import type { Visitor } from './visitor'

export interface Judges {
  plain: Visitor
  ours: Visitor
  desk: ExtensionPage
  /** Puts a page at its address, in both browsers. */
  serve(url: string, body: Buffer): void
}

const attempts = 3

/** Loads a page with and without the extension and says what the extension made of it, and to it. */
export const judge = async (judges: Judges, { id, set, kind, url, file }: CollectedPage): Promise<Row> => {
  const { plain, ours, desk, serve } = judges
  serve(url, readFileSync(file))
  const [, load] = await Promise.all([plain.load(url), ours.load(url)])
  const empty: Row = {
    id,
    set,
    kind,
    url,
    skipped: load.failure,
    recognised: false,
    documentType: null,
    language: null,
    readable: false,
    platform: null,
    findings: 0,
    milliseconds: null,
    pageErrors: [],
    ourErrors: [],
    dom: 'same',
    difference: '',
  }
  if (load.failure) return empty
  const reply = await readingOf(desk, ours.page, 15_000, { since: load.started, isLookedAt: ours.isLookedAt })
  const [before, after] = await Promise.all([plain.markup(), ours.markup()])
  const errors = ours.errors()
  const theirs = plain.errors().map((e) => e.text)
  return {
    ...empty,
    ...told(reply, load.started),
    skipped: reply.kind === 'reading' || reply.kind === 'failed' || reply.kind === 'closed' ? `the extension says "${reply.kind}"` : '',
    pageErrors: errors.filter((e) => !e.ours && !theirs.includes(e.text)).map((e) => e.text),
    ourErrors: errors.filter((e) => e.ours).map((e) => e.text),
    ...(before === after ? {} : await again(judges, url, before, after)),
  }
}

const told = (reply: SummaryReply, started: number): Partial<Row> => {
  if (reply.kind !== 'terms') return {}
  const [first] = reply.frames
  return {
    recognised: true,
    documentType: first?.page.documentType ?? null,
    language: first?.page.language ?? null,
    readable: first?.page.readable ?? false,
    platform: reply.platform?.id ?? null,
    findings: reply.frames.flatMap((f) => f.findings).filter((f) => f.band === 'strong').length,
    milliseconds: first ? first.at - started : null,
  }
}

/** Some pages never come out alike. What matters is whether they come out with us in a way that they also come out without us. */
const again = async (
  { plain, ours, desk }: Judges,
  url: string,
  before: string,
  after: string,
): Promise<Pick<Row, 'dom' | 'difference'>> => {
  const without = new Set([before])
  const withUs = new Set([after])
  for (let i = 0; i < attempts; i++) {
    await Promise.all([plain.load(url), ours.load(url)])
    await readingOf(desk, ours.page, 15_000, { isLookedAt: ours.isLookedAt })
    const [a, b] = await Promise.all([plain.markup(), ours.markup()])
    without.add(a)
    withUs.add(b)
    if ([...withUs].some((markup) => without.has(markup))) return { dom: 'same', difference: '' }
  }
  return { dom: without.size > 1 ? 'unsteady' : 'changed', difference: firstDifference(before, after) }
}

const firstDifference = (a: string, b: string): string => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `without us: ${a.slice(Math.max(0, at - 40), at + 80)} | with us: ${b.slice(Math.max(0, at - 40), at + 80)}`.replaceAll(
    /\s+/g,
    ' ',
  )
}
