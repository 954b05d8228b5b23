import type { KeptFinding } from '../../model/kept'
import type { KeptText } from '../../model/kept-text'
import type { Block } from '../../model/page'
import { packFindings, unpackFindings } from './pack-findings'
import { withShortWords, withWholeWords } from './shortened-words'

const letters = { text: 't', heading: 'h', item: 'i', cell: 'c' } as const
const kinds = { t: 'text', h: 'heading', i: 'item', c: 'cell' } as const

/** The first letter of the form with short words; the first form of all began with a list. */
const shortForm = '2'

/**
 * A text with its notes as one string that compresses well: a line of findings, a line of blocks, and the text with its common words as one
 * letter each. A block that begins behind the line break of the one before and ends at its own line break, as pages are read, is one letter
 * (a capital for links); others say where they lie.
 */
export const pack = ({ text, blocks, findings }: KeptText): string =>
  `${shortForm}${withShortWords(packFindings(findings))}\n${packBlocks(text, blocks)}\n${withShortWords(text)}`

/** What was noted about a text, as it is hashed. */
export const notesOf = ({ text, blocks, findings }: KeptText): string =>
  `${JSON.stringify(findings.map(shortened))}\n${packBlocks(text, blocks)}`

/** The way back, also from the form that was stored at first; null for a string that `pack` did not make. */
export const unpack = (packed: string): { text: string; blocks: Block[]; findings: unknown } | null => {
  const first = packed.indexOf('\n')
  const second = packed.indexOf('\n', first + 1)
  if (first < 0 || second < 0) return null
  const isShort = packed.startsWith(shortForm)
  const text = isShort ? withWholeWords(packed.slice(second + 1)) : packed.slice(second + 1)
  const blocks = unpackBlocks(text, packed.slice(first + 1, second))
  const findings = isShort ? unpackFindings(withWholeWords(packed.slice(1, first))) : unpackLongFindings(packed.slice(0, first))
  return blocks && findings ? { text, blocks, findings } : null
}

type Short = [string, string, string, string, number, number, number]

const shortened = ({ provision, polarity, band, severity, points, start, end }: KeptFinding): Short => [
  provision,
  polarity,
  band,
  severity,
  points,
  start,
  end - start,
]

const unpackLongFindings = (line: string): unknown[] | null => {
  try {
    const rows: unknown = JSON.parse(line)
    if (!Array.isArray(rows)) return null
    return rows.map((row: unknown) => {
      const [provision, polarity, band, severity, points, start, length]: unknown[] = Array.isArray(row) ? row : []
      return { provision, polarity, band, severity, points, start, end: Number(start) + Number(length) }
    })
  } catch {
    return null
  }
}

const packBlocks = (text: string, blocks: readonly Block[]): string => {
  let behind = 0
  return blocks
    .map(({ start, end, kind, lead, link }, i) => {
      const letter = link ? letters[kind].toUpperCase() : letters[kind]
      const place = start === behind && end === lineEnd(text, start) ? '' : `${(start - behind).toString(36)}.${(end - start).toString(36)}`
      behind = end + 1
      return `${letter}${place}${lead === undefined ? '' : `^${(i - lead).toString(36)}`}`
    })
    .join(',')
}

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

const written = /^([thicTHIC])(?:(-?[0-9a-z]+)\.([0-9a-z]+))?(?:\^(-?[0-9a-z]+))?$/

const unpackBlocks = (text: string, line: string): Block[] | null => {
  const blocks: Block[] = []
  let behind = 0
  for (const [i, piece] of (line === '' ? [] : line.split(',')).entries()) {
    const [, letter, gap, length, lead] = written.exec(piece) ?? []
    const small = letter?.toLowerCase()
    if (letter === undefined || small === undefined || !(small in kinds)) return null
    const start = gap === undefined ? behind : behind + Number.parseInt(gap, 36)
    const end = length === undefined ? lineEnd(text, start) : start + Number.parseInt(length, 36)
    // Just seen to be one of the letters.
    const kind = kinds[small as keyof typeof kinds]
    blocks.push({
      start,
      end,
      kind,
      ...(lead !== undefined && { lead: i - Number.parseInt(lead, 36) }),
      ...(letter !== small && { link: true as const }),
    })
    behind = end + 1
  }
  return blocks
}
