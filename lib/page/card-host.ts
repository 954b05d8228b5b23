import { ownAttribute } from './not-terms'

export interface CardHost {
  /** Covers the window and lets every click through; the card is placed in it. */
  view: HTMLElement
  shadow: ShadowRoot
  /** What is moved about: a transparent rim around the card, so that the pointer can cross from the words to it. */
  frame: HTMLElement
  /** Where the markup goes; it scrolls inside. */
  card: HTMLElement
  remove(): void
}

/** What happens inside the card is not the page's: shortcuts, "click outside" and hit-testing of its own never see it. */
const ownEvents =
  'keydown keyup keypress beforeinput input change copy cut paste click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover pointerdown pointerup pointermove pointerover touchstart touchmove touchend wheel dragstart focusin focusout selectstart'

/**
 * Puts the card's element into the page: one element with a closed shadow root at the end of the document, above everything by way of the
 * top layer. Nothing of the page moves. Styles are adopted, which a page's content policy does not forbid.
 */
export const openHost = (looks: { styles: string; ground: 'light' | 'dark'; language: string; direction: string }): CardHost => {
  const view = document.createElement('clauselight-card')
  view.setAttribute(ownAttribute, 'card')
  const shadow = view.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(looks.styles)
  shadow.adoptedStyleSheets = [sheet]
  const frame = document.createElement('div')
  frame.className = 'clauselight frame'
  frame.dataset.ground = looks.ground
  frame.lang = looks.language
  frame.dir = looks.direction
  const card = document.createElement('div')
  card.className = 'card'
  card.tabIndex = -1
  frame.append(card)
  shadow.append(frame)
  for (const name of ownEvents.split(' ')) view.addEventListener(name, (event) => event.stopPropagation())
  document.documentElement.append(view)
  raise(view)
  return { view, shadow, frame, card, remove: () => view.remove() }
}

/** Into the top layer, above the page's own dialogs; where there is none, the highest `z-index` has to do. */
const raise = (view: HTMLElement): void => {
  if (!('showPopover' in view)) return
  view.popover = 'manual'
  view.showPopover()
}
