import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEntry } from '../../lib/engine/entry'
import { blocksOfText } from '../../lib/engine/plain-text'
import { type Sentence, sentencesOf } from '../../lib/engine/sentences'

export type Answer = 'yes' | 'maybe'

/** A document whose every sentence was labelled, for some targets. */
export interface LabelledDocument {
  id: string
  /** The company: documents of one company share a fold. */
  company: string
  source: 'claudette' | 'own'
  documentType: string | null
  text: string
  sentences: readonly Sentence[]
  /** By sentence: target to answer. What is not named is a no. */
  answers: readonly ReadonlyMap<string, Answer>[]
}

export const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    // The corpus and the labels are our own input: their shape is described in docs/training.md.
    .map((line) => JSON.parse(line) as T)

export interface GoldRow {
  doc: string
  i: number
  text: string
  labels?: { code: string; level: number }[]
}

/** Documents in the form of CLAUDETTE: a sentence a row. Levels 2 and 3 are positive; a fair clause (1) is a no. */
export const goldDocuments = (file: string): LabelledDocument[] => {
  const byDocument = new Map<string, GoldRow[]>()
  for (const row of lines<GoldRow>(file)) {
    const rows = byDocument.get(row.doc) ?? []
    rows.push(row)
    byDocument.set(row.doc, rows)
  }
  return [...byDocument].map(([id, rows]) => {
    rows.sort((a, b) => a.i - b.i)
    return {
      id,
      company: companyOf(id),
      source: 'claudette' as const,
      documentType: 'terms-of-service',
      ...oneSentenceARow(rows.map((r) => r.text)),
      answers: rows.map((r) => new Map((r.labels ?? []).filter((l) => l.level >= 2).map((l) => [`claudette:${l.code}`, 'yes' as const]))),
    }
  })
}

/** The gold says what a sentence is; it is read so. Which of them are headings it does not say. */
export const oneSentenceARow = (rows: readonly string[]): { text: string; sentences: Sentence[] } => {
  let text = ''
  const sentences = rows.map((row, block): Sentence => {
    const start = text.length
    text += `${row.replaceAll('\n', ' ')}\n`
    return { start, end: text.length - 1, block, heading: isEntry(row.trim()), leads: [] }
  })
  return { text, sentences }
}

export interface LabelRow {
  doc: string
  /** Number of the sentence when it was labelled. */
  i: number
  hash: string
  types: string[]
  sure: boolean
}

/** First 16 hex digits of SHA-256 of a sentence in lower case with single spaces: tells the sentence without quoting it. */
export const sentenceHash = (sentence: string): string =>
  createHash('sha256').update(sentence.replace(/\s+/g, ' ').trim().toLowerCase()).digest('hex').slice(0, 16)

/**
 * The labels of two readers of the same documents as one: what both say is sure; what one of them says, or neither is sure of, can be
 * disputed. Documents read once stay as they are.
 */
export const agreed = (first: readonly LabelRow[], second: readonly LabelRow[]): LabelRow[] => {
  const twice = new Set(second.map((row) => row.doc))
  const sides = [first.filter((row) => twice.has(row.doc)), second].map((rows) => {
    const said = new Map<string, { row: LabelRow; type: string; sure: boolean }>()
    for (const row of rows)
      for (const type of row.types) {
        const key = `${row.doc} ${row.i} ${type}`
        said.set(key, { row, type, sure: row.sure || (said.get(key)?.sure ?? false) })
      }
    return said
  })
  const [one = new Map(), two = new Map()] = sides
  const merged = [...new Set([...one.keys(), ...two.keys()])].sort().flatMap((key): LabelRow[] => {
    const [a, b] = [one.get(key), two.get(key)]
    const said = a ?? b
    // Sure where one is sure and the other at least thinks so.
    return said ? [{ ...said.row, types: [said.type], sure: a !== undefined && b !== undefined && (a.sure || b.sure) }] : []
  })
  return [...first.filter((row) => !twice.has(row.doc)), ...merged]
}

/** Our own labels on documents of `versions`. `lost`: labels whose sentence is not found any more. */
export const ownDocuments = (labels: readonly LabelRow[], corpus: string): { documents: LabelledDocument[]; lost: number } => {
  const index = new Map(
    lines<{ id: string; service: string; terms_type: string }>(join(corpus, 'versions/index.jsonl')).map((row) => [row.id, row]),
  )
  const byDocument = new Map<string, LabelRow[]>()
  for (const row of labels) byDocument.set(row.doc, [...(byDocument.get(row.doc) ?? []), row])
  let lost = 0
  const documents: LabelledDocument[] = []
  for (const [id, rows] of byDocument) {
    const known = index.get(id)
    const file = join(corpus, `versions/${id}.md`)
    if (!known || !existsSync(file)) {
      lost += rows.length
      continue
    }
    const text = readFileSync(file, 'utf8')
    const sentences = sentencesOf(text, blocksOfText(text))
    const placed = place(rows, text, sentences)
    lost += placed.lost
    const { service, terms_type } = known
    const about = { id, company: companyOf(service), source: 'own' as const, documentType: typeOf(terms_type) }
    documents.push({ ...about, text, sentences, answers: placed.answers })
  }
  return { documents, lost }
}

/** Each label at its sentence: the one of its number if the words are the same, else every sentence of those words. */
const place = (rows: readonly LabelRow[], text: string, sentences: readonly Sentence[]) => {
  const places = new Map<string, number[]>()
  for (const [s, { start, end }] of sentences.entries()) {
    const hash = sentenceHash(text.slice(start, end))
    places.set(hash, [...(places.get(hash) ?? []), s])
  }
  const answers = sentences.map(() => new Map<string, Answer>())
  let lost = 0
  for (const { i, hash, types, sure } of rows) {
    const same = places.get(hash) ?? []
    if (same.length === 0) lost++
    for (const s of same.includes(i) ? [i] : same) for (const type of types) answer(answers[s], type, sure)
  }
  return { answers, lost }
}

const answer = (answers: Map<string, Answer> | undefined, type: string, sure: boolean): void => {
  if (sure || answers?.get(type) !== 'yes') answers?.set(type, sure ? 'yes' : 'maybe')
}

const companyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+|\.com$|inc$|ltd$/g, '')

const typeOf = (termsType: string): string => termsType.toLowerCase().replace(/[^a-z]+/g, '-')
