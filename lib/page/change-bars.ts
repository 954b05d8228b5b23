import type { Ground } from './look'
import { ownAttribute } from './not-terms'

/** A changed clause: the ranges of its words, and the lightness under them. */
export interface Barred {
  ranges: readonly Range[]
  ground: Ground
}

export interface ChangeBars {
  draw(clauses: readonly Barred[]): void
  clear(): void
}

const styles = `:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;pointer-events:none!important}
i{position:absolute;width:4px;border-radius:2px;background:#1d4f91}
i[data-ground=dark]{background:#8ab8f0}
@media (forced-colors:active){i{background:CanvasText;forced-color-adjust:none}}
@media print{:host{display:none!important}}`

/** Pixels between the bar and the words' block. */
const away = 12

/**
 * Bars in the margin beside changed clauses: the words themselves cannot carry one. They lie in a closed shadow root over the document and
 * scroll with it; where the page scrolls inside, they are put beside their words again. The page's own nodes are not touched.
 */
export const changeBars = (document: Document): ChangeBars => {
  let host: HTMLElement | undefined
  let shadow: ShadowRoot | undefined
  let clauses: readonly Barred[] = []
  let frame = 0
  let ended: AbortController | undefined

  const place = (): void => {
    frame = 0
    if (!host || !shadow) return
    const origin = host.getBoundingClientRect()
    const bars = clauses.flatMap(({ ranges, ground }): HTMLElement[] => {
      const box = boxOf(ranges)
      if (!box) return []
      const bar = document.createElement('i')
      bar.dataset.ground = ground
      bar.style.left = `${Math.max(2 - origin.left, box.left - away - origin.left)}px`
      bar.style.top = `${box.top - origin.top}px`
      bar.style.height = `${box.bottom - box.top}px`
      return [bar]
    })
    shadow.replaceChildren(...bars)
  }
  const later = (): void => {
    frame ||= requestAnimationFrame(place)
  }
  const start = (): void => {
    host = document.createElement('clauselight-bars')
    host.setAttribute(ownAttribute, 'bars')
    host.setAttribute('aria-hidden', 'true')
    shadow = host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    shadow.adoptedStyleSheets = [sheet]
    document.documentElement.append(host)
    ended = new AbortController()
    const { signal } = ended
    const scrolled = (event: Event): void => {
      if (event.target !== document) later()
    }
    addEventListener('resize', later, { signal })
    addEventListener('scroll', scrolled, { capture: true, passive: true, signal })
    // Pictures that come late and parts that unfold move what is below them.
    const grown = new ResizeObserver(later)
    const observe = (): void => {
      grown.observe(document.documentElement)
      for (const child of document.documentElement.children) if (child !== host) grown.observe(child)
    }
    observe()
    // What is put beside the body, as our banner is, may move it without changing its size.
    const joined = new MutationObserver(() => {
      observe()
      later()
    })
    joined.observe(document.documentElement, { childList: true })
    signal.addEventListener('abort', () => {
      grown.disconnect()
      joined.disconnect()
    })
  }
  const clear = (): void => {
    ended?.abort()
    cancelAnimationFrame(frame)
    frame = 0
    host?.remove()
    host = undefined
    shadow = undefined
    clauses = []
  }
  return {
    draw: (next) => {
      if (next.length === 0) return clear()
      clauses = next
      if (!host?.isConnected) {
        clear()
        clauses = next
        start()
      }
      place()
    },
    clear,
  }
}

/** What the words' lines take up. */
const boxOf = (ranges: readonly Range[]): { left: number; top: number; bottom: number } | null => {
  const rects = ranges.flatMap((range) => Array.from(range.getClientRects())).filter(({ width, height }) => width > 0 && height > 0)
  const [first] = rects
  if (!first) return null
  const left = Math.min(...rects.map((rect) => rect.left))
  return { left, top: Math.min(...rects.map(({ top }) => top)), bottom: Math.max(...rects.map(({ bottom }) => bottom)) }
}
