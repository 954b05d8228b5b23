/** The element that has the focus, also inside of the page's open shadow roots. */
const focused = (): HTMLElement | null => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element instanceof HTMLElement && element !== document.body ? element : null
}

/** Remembers who has the focus; the undo gives it back, if it is in the card by then. */
export const borrowFocus = (shadow: ShadowRoot): (() => void) => {
  const before = focused()
  return () => {
    if (!shadow.activeElement) return
    if (before?.isConnected) before.focus({ preventScroll: true })
    else if (shadow.activeElement instanceof HTMLElement) shadow.activeElement.blur()
  }
}

/** Makes the card a dialog: it takes the focus, and Tab goes round inside it. `name` is the id of its heading. */
export const becomeDialog = (card: HTMLElement): void => {
  card.setAttribute('role', 'dialog')
  card.setAttribute('aria-modal', 'true')
  card.focus({ preventScroll: true })
}

export const isDialog = (card: HTMLElement): boolean => card.getAttribute('role') === 'dialog'

/** Keeps Tab within the card. */
export const turnTab = (event: KeyboardEvent, shadow: ShadowRoot, card: HTMLElement): void => {
  const stops = Array.from(card.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], input:not(:disabled), select, textarea'))
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  const atEnd = shadow.activeElement === from || (event.shiftKey && shadow.activeElement === card)
  if (!atEnd || !to) return
  event.preventDefault()
  to.focus()
}
