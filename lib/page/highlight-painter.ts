import { grounds as groundsOf } from './ground'
import { type Ground, type Tone, tones } from './look'
import { currentName, highlightName } from './mark-names'
import { holdsPoint, isShown, type Mark, type Painter, visibleRects } from './painter'

export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS

interface Drawn {
  mark: Mark
  ground: Ground
}

/** Draws with the CSS Custom Highlight API: the page's own nodes are never touched. */
export const highlightPainter = (registry: HighlightRegistry = CSS.highlights): Painter => {
  let drawn = new Map<number, Drawn>()
  let highlights = new Map<string, Highlight>()

  const clear = (): void => {
    for (const [name, highlight] of highlights) if (registry.get(name) === highlight) registry.delete(name)
    highlights = new Map()
    drawn = new Map()
  }

  const register = (name: string, priority: number, ranges: Iterable<Range>): void => {
    const highlight = new Highlight(...ranges)
    highlight.priority = priority
    highlights.set(name, highlight)
    registry.set(name, highlight)
  }

  const forget = (name: string): void => {
    if (registry.get(name) === highlights.get(name)) registry.delete(name)
    highlights.delete(name)
  }

  return {
    paint: (marks) => {
      clear()
      const groundUnder = groundsOf()
      const byName = new Map<string, { tone: Tone; ranges: Range[] }>()
      for (const mark of marks) {
        const ground = groundUnder(mark.ranges[0]?.startContainer.parentElement ?? null)
        drawn.set(mark.id, { mark, ground })
        const name = highlightName(mark.look, ground)
        const group = byName.get(name) ?? { tone: mark.look.tone, ranges: [] }
        for (const range of mark.ranges) group.ranges.push(range)
        byName.set(name, group)
      }
      for (const [name, { tone, ranges }] of byName) register(name, tones.indexOf(tone), ranges)
    },
    emphasise: (id) => {
      for (const ground of ['light', 'dark'] as const) forget(currentName(ground))
      const one = id === null ? undefined : drawn.get(id)
      if (one) register(currentName(one.ground), tones.length, one.mark.ranges)
    },
    at: (x, y) => hit(drawn, x, y),
    place: (id) => rectsOf(drawn.get(id)),
    ground: (id) => drawn.get(id)?.ground ?? 'light',
    intact: () => [...highlights].every(([name, highlight]) => registry.get(name) === highlight),
    clear,
  }
}

const rectsOf = (one: Drawn | undefined): DOMRect[] => {
  const ranges = one?.mark.ranges ?? []
  return isShown(ranges[0]?.startContainer.parentElement) ? visibleRects(ranges.flatMap((r) => Array.from(r.getClientRects()))) : []
}

/** The caret under the point says which text node it is; only marks in that node are measured. */
const hit = (drawn: ReadonlyMap<number, Drawn>, x: number, y: number): number[] => {
  const node = nodeAt(x, y)
  const found: number[] = []
  for (const [id, { mark }] of drawn)
    if (
      mark.ranges.some((range) => (node === null || range.startContainer === node) && holdsPoint(Array.from(range.getClientRects()), x, y))
    )
      found.push(id)
  return found
}

/** The text node under a point; null where the browser cannot tell (inside a shadow root, say). */
const nodeAt = (x: number, y: number): Node | null => {
  const at = document.caretPositionFromPoint?.(x, y)?.offsetNode ?? null
  return at?.nodeType === Node.TEXT_NODE ? at : null
}
