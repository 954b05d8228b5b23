import type { CardRequest, OpenCard } from './card-door'
import { becomeDialog, borrowFocus, isDialog, turnTab } from './card-focus'
import { type CardHost, openHost } from './card-host'
import { watchPresence } from './card-hover'
import { corner, type Place, placeCard, type Side } from './card-place'

export interface CardLooks {
  styles: string
  language: string
  direction: string
}

/** Draws the card's content into its element; returns the undo. */
export type Draw = (card: HTMLElement, close: () => void) => () => void

/** Opens the card beside its words. Everything it sets up is undone when it closes, whoever closes it. */
export const openCard = (request: CardRequest, looks: CardLooks, draw: Draw): OpenCard => {
  const host = openHost({ ...looks, ground: request.ground })
  const { shadow, frame, card } = host
  const returnFocus = borrowFocus(shadow)
  const presence = watchPresence(frame, shadow, request.hovered)
  const ended = new AbortController()
  let side: Side | null = null
  let isOpen = true

  const close = (): void => {
    if (!isOpen) return
    isOpen = false
    ended.abort()
    presence.stop()
    returnFocus()
    erase()
    host.remove()
    request.closed()
  }
  const go = (place: Place): void => {
    side = place.side
    apply(frame, place)
  }
  const follow = (): void => {
    if (!isOpen) return
    const place = host.view.isConnected ? placeIn(host, request, side) : null
    if (place) go(place)
    else if (!host.view.isConnected || !presence.isInside()) close()
  }
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return
    // One Escape closes one thing, and the card is the uppermost.
    event.preventDefault()
    event.stopImmediatePropagation()
    close()
  }

  card.setAttribute('role', 'group')
  card.setAttribute('aria-labelledby', 'card-name')
  addEventListener('keydown', key, { capture: true, signal: ended.signal })
  addEventListener('scroll', follow, { capture: true, passive: true, signal: ended.signal })
  addEventListener('resize', follow, { signal: ended.signal })
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && isDialog(card)) turnTab(event, shadow, card)
  })
  const erase = draw(card, close)
  apply(frame, corner(host.view.getBoundingClientRect()))
  const place = placeIn(host, request, null)
  if (place) go(place)
  if (request.focus) becomeDialog(card)
  return { follow, focus: () => becomeDialog(card), close }
}

const placeIn = ({ view }: CardHost, { place }: CardRequest, before: Side | null): Place | null => {
  const window = view.getBoundingClientRect()
  const lines = place().map((line) => ({
    left: line.left - window.left,
    top: line.top - window.top,
    right: line.right - window.left,
    bottom: line.bottom - window.top,
  }))
  const rtl = getComputedStyle(document.body ?? document.documentElement).direction === 'rtl'
  return placeCard({ lines, view: window, rtl, before })
}

const apply = (frame: HTMLElement, place: Place): void => {
  frame.dataset.side = place.side
  frame.style.insetInlineStart = 'auto'
  frame.style.left = `${place.left}px`
  frame.style.width = `${place.width}px`
  frame.style.top = 'top' in place ? `${place.top}px` : 'auto'
  frame.style.bottom = 'bottom' in place ? `${place.bottom}px` : 'auto'
  frame.style.setProperty('--cl-most', `${place.most}px`)
}
