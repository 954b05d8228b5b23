import type { Ask } from '../messages'
import type { ClauseChange } from '../model/comparison'
import type { DocumentType } from '../model/document'
import type { AnchoredOverlay, Finding } from '../model/finding'
import type { Settings } from '../model/settings'
import type { Span } from '../model/span'
import { type CardDoor, cardDoor, type OpenCard } from './card-door'
import { worstFirst } from './look'
import type { Painter } from './painter'

/** What a card needs to know of the reading it belongs to. */
export interface Read {
  findings: readonly Finding[]
  overlays: readonly AnchoredOverlay[]
  platform: string | null
  document: DocumentType | null
  settings: Settings
  url: string
  /** The clauses of this page that have changed since its reader read it. Their marks are numbered on behind those of the findings. */
  changes: readonly ClauseChange[]
  /** When the reader was here last, milliseconds since 1970; null where nothing changed. */
  since: number | null
}

export interface CardSession {
  /** Opens the card of these findings, by their places in the reading; one that is open on the same words stays. */
  open(read: Read, ids: readonly number[], focus: boolean): Promise<boolean>
  /** Closes the card unless the pointer or the focus is in it. */
  leave(): void
  close(): void
  isOpen(): boolean
  /** What draws cards and banners; undefined where it cannot be brought into the frame. */
  door(): Promise<CardDoor | undefined>
}

/** One card at a time. Its code is brought into the frame when the first one opens. */
export const cardSession = (ask: Ask, painter: Painter): CardSession => {
  let card: OpenCard | undefined
  let key = ''
  let inside = false
  let held = false
  let turn = 0

  const close = (): void => {
    turn++
    key = ''
    card?.close()
  }

  const door = async (): Promise<CardDoor | undefined> => {
    if (!cardDoor()) await ask('card', null).catch(() => false)
    return cardDoor()
  }

  const open: CardSession['open'] = async (read, ids, focus) => {
    const wanted = `${read.url} ${[...ids].sort((a, b) => a - b).join()}`
    if (wanted === key) {
      if (focus) card?.focus()
      return true
    }
    close()
    const mine = turn
    key = wanted
    const findings = ids.flatMap((id) => read.findings[id] ?? []).sort(worstFirst)
    const [first] = ids
    const opened = await door()
    const changes = changesOn(read, ids)
    if (!opened || mine !== turn || first === undefined || findings.length + changes.length === 0) return false
    inside = false
    held = focus
    painter.emphasise(first)
    card = opened.open({
      ...read,
      findings,
      changes,
      protective: read.findings.filter((f) => f.polarity === 'protective' && f.band === 'strong'),
      ground: painter.ground(first),
      focus,
      place: () => ids.flatMap((id) => painter.place(id)),
      hovered: (is) => {
        inside = is
        if (!is && !held) setTimeout(leave, 350)
      },
      closed: () => {
        card = undefined
        if (mine === turn) key = ''
        painter.emphasise(null)
      },
    })
    return true
  }

  const leave = (): void => {
    if (!inside && !held) close()
  }
  return { open, leave, close, isOpen: () => card !== undefined, door }
}

/** The changes that are meant themselves, and those on the same words as the findings that are. */
const changesOn = ({ findings, changes }: Read, ids: readonly number[]): ClauseChange[] =>
  changes.filter(({ is }, i) => ids.includes(findings.length + i) || (is && ids.some((id) => overlaps(findings[id], is))))

const overlaps = (a: Span | undefined, b: Span): boolean => a !== undefined && a.start < b.end && b.start < a.end
