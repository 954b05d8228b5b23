import { type BannerRequest, placeBanner } from './banner-place'
import { ownAttribute } from './not-terms'

export interface BannerLooks {
  styles: string
  language: string
  direction: string
  /** Its name for screen readers. */
  name: string
}

/** Draws the banner's content; returns the undo. */
export type DrawBanner = (into: HTMLElement) => () => void

/** What happens inside is not the page's: its shortcuts never see it. */
const ownEvents = 'keydown keyup keypress click dblclick mousedown mouseup pointerdown pointerup touchstart touchend wheel focusin focusout'

/** Points across the place that is asked for, as shares of its width and of the window's height. */
const asked = [0.02, 0.35, 0.65, 0.98]

/**
 * Puts the banner into the page: one element with a closed shadow root at the end of the document. Beside the text it stands over an empty
 * margin; as a strip it has room of its own below the end of the document, and nothing is covered for good. Returns the undo.
 */
export const openBanner = (request: BannerRequest, looks: BannerLooks, draw: DrawBanner): (() => void) => {
  const host = document.createElement('clauselight-banner')
  host.setAttribute(ownAttribute, 'banner')
  const shadow = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(looks.styles)
  shadow.adoptedStyleSheets = [sheet]
  const frame = document.createElement('section')
  frame.className = 'clauselight banner'
  frame.dataset.ground = request.ground
  frame.lang = looks.language
  frame.dir = looks.direction
  frame.setAttribute('role', 'region')
  frame.setAttribute('aria-label', looks.name)
  shadow.append(frame)
  const ended = new AbortController()
  const { signal } = ended
  for (const name of ownEvents.split(' ')) host.addEventListener(name, (event) => event.stopPropagation(), { signal })
  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    request.close()
  })
  document.documentElement.append(host)
  const erase = draw(frame)
  const place = (): void => {
    host.style.setProperty('visibility', 'hidden', 'important')
    const { clientWidth } = document.documentElement
    const column = request.column()
    const found = placeBanner(clientWidth, column, (left, right) => column !== null && isFree(column.element, left, right))
    host.style.removeProperty('visibility')
    host.dataset.place = found.kind
    frame.style.left = found.kind === 'margin' ? `${found.left}px` : ''
    frame.style.width = found.kind === 'margin' ? `${found.width}px` : ''
  }
  place()
  addEventListener('resize', place, { signal })
  return () => {
    ended.abort()
    erase()
    host.remove()
  }
}

/** Whether an upright strip of the window shows nothing: only the ground of the text, and paragraphs whose lines end before it. */
const isFree = (text: Element, left: number, right: number): boolean =>
  asked.every((across) => asked.every((down) => isEmpty(text, left + (right - left) * across, innerHeight * down)))

const isEmpty = (text: Element, x: number, y: number): boolean => {
  const under = document.elementFromPoint(x, y)
  if (!under || under.contains(text)) return true
  if (under.closest(occupied)) return false
  const content = document.createRange()
  content.selectNodeContents(under)
  return !Array.from(content.getClientRects()).some((r) => x >= r.left - 8 && x <= r.right + 8 && y >= r.top && y <= r.bottom)
}

/** What is there to be seen or used, whether or not it holds words. */
const occupied = 'a,button,input,select,textarea,img,svg,canvas,video,iframe,table,pre,nav,aside,[role=navigation],[role=complementary]'
