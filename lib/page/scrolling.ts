/** Whether an element scrolls within the page, and not with the window. */
export const scrollsInside = (element: Element): boolean => {
  const window = document.scrollingElement
  for (let at: Element | null = element; at && at !== window && at !== document.documentElement; at = at.parentElement) {
    // What a body says of scrolling is the window's, unless the root says something itself.
    if (at === document.body && getComputedStyle(document.documentElement).overflowY === 'visible') continue
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return true
  }
  return false
}

/** More of the window than this is no header. */
const highest = 0.4

/** The lower edge of what the page keeps at the upper edge of the window, in pixels; 0 where there is nothing. */
export const fixedHeader = (): number => {
  for (let at = document.elementFromPoint(innerWidth / 2, 1); at; at = at.parentElement) {
    if (getComputedStyle(at).position !== 'fixed') continue
    const { bottom, width } = at.getBoundingClientRect()
    return bottom <= innerHeight * highest && width >= innerWidth / 2 ? bottom : 0
  }
  return 0
}
