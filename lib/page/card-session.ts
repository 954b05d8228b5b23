import type { Ask } from '../messages'
import type { DocumentType } from '../model/document'
import type { AnchoredOverlay, Finding } from '../model/finding'
import type { Settings } from '../model/settings'
import { cardDoor, type OpenCard } from './card-door'
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
}

export interface CardSession {
  /** Opens the card of these findings, by their places in the reading; one that is open on the same words stays. */
  open(read: Read, ids: readonly number[], focus: boolean): Promise<boolean>
  /** Closes the card unless the pointer or the focus is in it. */
  leave(): void
  close(): void
  isOpen(): boolean
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

  const door = async () => {
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
    if (!opened || mine !== turn || first === undefined || findings.length === 0) return false
    inside = false
    held = focus
    painter.emphasise(first)
    card = opened.open({
      ...read,
      findings,
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
  return { open, leave, close, isOpen: () => card !== undefined }
}
