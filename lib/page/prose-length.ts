/** The shortest run of text that counts as prose: a menu's entries are shorter. */
const shortestRun = 40

const notProse = new Set('a script style noscript template svg button select option nav textarea'.split(' '))

/** Whether an element holds more than `limit` units of prose: long runs of text that are neither links nor controls. One walk, cut short. */
export const longerProse = (element: Element, limit: number): boolean => {
  let sum = 0
  let at: Node | null = element.firstChild
  while (at) {
    if (at.nodeType === 3) {
      // nodeType says so
      const length = spokenLength((at as Text).data)
      if (length >= shortestRun) sum += length
      if (sum > limit) return true
    }
    // nodeType says so
    const inside: Node | null = at.nodeType === 1 && !notProse.has((at as Element).localName) ? at.firstChild : null
    at = inside ?? nextAfter(at, element)
  }
  return false
}

/** The node after this one and what is in it, within `root`. */
const nextAfter = (node: Node, root: Node): Node | null => {
  let at: Node | null = node
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling
    at = at.parentNode
  }
  return null
}

/** White space that only indents the source counts once. */
const spokenLength = (text: string): number => (text.length < shortestRun ? 0 : text.replace(/\s+/g, ' ').trim().length)
