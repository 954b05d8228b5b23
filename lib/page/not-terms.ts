/** Elements whose text is never part of the terms, by tag. */
const silentTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO MAP SELECT TEXTAREA BUTTON INPUT DATALIST PROGRESS METER DIALOG NAV HEAD LINK META TITLE svg math'.split(
    ' ',
  ),
)

const silentRoles = new Set(
  'navigation search banner menu menubar menuitem dialog alertdialog alert status log timer marquee tooltip button tablist contentinfo complementary'.split(
    ' ',
  ),
)

/** How the common consent managers name their banners. */
const consent =
  /(?:^|[-_ ])(?:onetrust|cookiebot|cybot|didomi|usercentrics|trustarc|truste|qc-cmp|osano|iubenda-cs|cookie-?(?:banner|consent|notice|bar|popup)|consent-?(?:banner|modal|popup)|gdpr-?(?:banner|consent))/i

/** Words without which a page's header, footer or side column is only furniture. */
const longParagraph = 400

/** The mark of everything that we add to a page: never read back. */
export const ownAttribute = 'data-clauselight'

/**
 * Whether an element holds page furniture and not terms: scripts, controls, navigation, banners, live regions, consent dialogs. Terms
 * hidden by an accordion, a tab or `aria-hidden` are terms: documents hide their text until it is opened.
 */
export const isFurniture = (element: Element): boolean => {
  if (silentTags.has(element.tagName)) return true
  if (!element.hasAttributes()) return isColumn(element) && !holdsParagraphs(element)
  const role = element.getAttribute('role')
  if (role && silentRoles.has(role))
    return !((role === 'banner' || role === 'contentinfo' || role === 'complementary') && holdsParagraphs(element))
  const live = element.getAttribute('aria-live')
  if (live === 'polite' || live === 'assertive') return true
  if (element.hasAttribute(ownAttribute)) return true
  const named = `${element.id} ${element.getAttribute('class') ?? ''}`
  if (named.length > 1 && consent.test(named)) return (element.textContent ?? '').length < 6_000
  return isColumn(element) && !holdsParagraphs(element)
}

const isColumn = ({ tagName }: Element): boolean => tagName === 'HEADER' || tagName === 'FOOTER' || tagName === 'ASIDE'

const holdsParagraphs = (element: Element): boolean => {
  for (const p of element.querySelectorAll('p,li,div'))
    if (p.childElementCount < 8 && (p.textContent ?? '').length > longParagraph) return true
  return false
}
