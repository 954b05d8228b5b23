/**
 * Brings a clause into view, at the reader's request: opens the `details` around it, scrolls it to the upper half of the window, and moves
 * the start of keyboard navigation there. False when it stays hidden (a folded part that only the page's own script opens): then the
 * nearest visible part around it is shown instead.
 */
export const reveal = (ranges: readonly Range[], place: () => readonly DOMRect[]): boolean => {
  const [first] = ranges
  const element = first?.startContainer.parentElement
  if (!first || !element) return false
  unfold(element)
  const target = nearestVisible(element)
  target?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const [line] = place()
  if (!line) return false
  const { innerHeight, innerWidth } = window
  if (line.top < 0 || line.bottom > innerHeight * 0.8) window.scrollBy({ top: line.top - innerHeight * 0.3, behavior: 'instant' })
  if (line.left < 0 || line.right > innerWidth) element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  document.getSelection()?.collapse(first.startContainer, first.startOffset)
  return true
}

const unfold = (element: Element): void => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true
    if (at.getAttribute('hidden') === 'until-found') at.removeAttribute('hidden')
  }
}

const nearestVisible = (element: Element): Element | null => {
  for (let at: Element | null = element; at; at = at.parentElement) if (at.getClientRects().length > 0) return at
  return null
}
