import { type BannerPlace, type BannerRequest, placeBanner } from './banner-place'
import { ownAttribute } from './not-terms'
import { fixedHeader, scrollsInside } from './scrolling'

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
 * Puts the banner into the page: one element with a closed shadow root beside the document's body. In a margin it stands over empty ground;
 * as a strip it has room of its own above the text. Returns the undo.
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
  const stand = (kind: BannerPlace['kind']): void => {
    host.dataset.place = kind
    // What must not lie under a header that the page keeps at the window's edge.
    frame.style.marginTop = kind === 'top' ? `${fixedHeader()}px` : ''
    const before = kind === 'top' ? document.body : null
    if (host.nextElementSibling === before) return
    const focused = shadow.activeElement
    document.documentElement.insertBefore(host, before)
    // An element that is moved loses the focus.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
  const place = (): void => {
    host.style.setProperty('visibility', 'hidden', 'important')
    const { clientWidth: width } = document.documentElement
    const column = request.column()
    const isFreeHere = (left: number, right: number): boolean => column !== null && isFree(column.element, left, right)
    const found = placeBanner({ width, column, isFree: isFreeHere, scrolls: !scrollsInside(column?.element ?? document.body) })
    stand(found.kind)
    frame.style.left = found.kind === 'margin' ? `${found.left}px` : ''
    frame.style.width = found.kind === 'margin' ? `${found.width}px` : ''
    host.style.removeProperty('visibility')
    if (found.kind === 'top' && isCovered(host, frame)) stand('bottom')
  }
  place()
  addEventListener('resize', place, { signal })
  return () => {
    ended.abort()
    erase()
    host.remove()
  }
}

/** Whether the page lies over our place: a body that is taken out of the flow makes no room for us. */
const isCovered = (host: Element, frame: Element): boolean => {
  const { left, top, width, height } = frame.getBoundingClientRect()
  const under = document.elementFromPoint(left + width / 2, top + height / 2)
  // Scrolled out of the window nothing can be asked, and the page has room above.
  return under !== null && under !== host
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
