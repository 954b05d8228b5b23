import { longerProse } from './prose-length'

/** What becomes of an element by its tag or role: never read, or read only if it turns out to hold terms. */
type Fate = 'silent' | ((element: Element) => boolean)

/** The shortest prose for which a header, a footer, a side column or a live region is read: less is only furniture. */
const longParagraph = 400
/** The shortest prose of a dialog that is a document, and of a consent banner that is none. */
const longDialog = 1_500
const longestConsent = 6_000

const headings = 'h1,h2,h3,h4,h5,h6,dt,summary,[role=heading]'

const holdsParagraphs = (element: Element): boolean => longerProse(element, longParagraph)
const holdsDocument = (element: Element): boolean => longerProse(element, longDialog)
/** The header of an article holds its title and its date. */
const titlesDocument = (element: Element): boolean =>
  element.closest('main,article') !== null || element.querySelector('h1') !== null || holdsParagraphs(element)
/** The heading of an accordion is a button, in a heading or around one, or one that says that it folds something. */
const opensSection = (element: Element): boolean =>
  (element.hasAttribute('aria-expanded') && !element.hasAttribute('aria-haspopup')) ||
  element.closest(headings) !== null ||
  element.querySelector(headings) !== null ||
  holdsParagraphs(element)
/** Old sites show their terms in a field that cannot be written in. */
const showsText = (element: Element): boolean =>
  (element.hasAttribute('readonly') || element.hasAttribute('disabled')) && (element.textContent ?? '').length > longParagraph

const all = (names: string, fate: Fate): [string, Fate][] => names.split(' ').map((name) => [name, fate])

const tags = new Map<string, Fate>([
  ...all(
    'script style noscript template svg math canvas iframe object embed video audio map select input datalist progress meter nav head link meta title',
    'silent',
  ),
  ['header', titlesDocument],
  ...all('footer aside', holdsParagraphs),
  ['dialog', holdsDocument],
  ['button', opensSection],
  ['textarea', showsText],
])

const roles = new Map<string, Fate>([
  ...all('navigation search menu menubar menuitem alertdialog alert status log timer marquee tooltip tablist', 'silent'),
  ...all('banner contentinfo complementary', holdsParagraphs),
  ['dialog', holdsDocument],
  ['button', opensSection],
])

/** How the common consent managers name their banners. */
const consent =
  /(?:^|[-_ ])(?:onetrust|cookiebot|cybot|didomi|usercentrics|trustarc|truste|qc-cmp|osano|iubenda-cs|cookies?-?(?:banner|consent|notice|bar|popup|confirm|modal|dialog|message|alert|prompt|overlay|wall|law)|consent-?(?:banner|modal|popup|dialog|overlay|bar)|gdpr-?(?:banner|consent|modal|popup))/i

/** The mark of everything that we add to a page: never read back. */
export const ownAttribute = 'data-clauselight'

/**
 * Whether an element holds page furniture and not terms: scripts, controls, navigation, banners, live regions, consent dialogs. Terms
 * hidden by an accordion, a tab or `aria-hidden` are terms: documents hide their text until it is opened.
 */
export const isFurniture = (element: Element): boolean => {
  const fate = tags.get(element.localName)
  if (fate === 'silent') return true
  if (!element.hasAttributes()) return fate !== undefined && !fate(element)
  // Pages write the state of their banners on the body: that does not make it one.
  if (element.localName === 'body') return false
  const role = element.getAttribute('role')
  const asRole = role ? roles.get(role) : undefined
  if (asRole === 'silent' || element.hasAttribute(ownAttribute) || isConsent(element)) return true
  if (asRole && !asRole(element)) return true
  if (isLive(element) && !holdsParagraphs(element)) return true
  return fate !== undefined && fate !== asRole && !fate(element)
}

/** Regions that are read out as they change; single-page sites put whole articles into one. */
const isLive = (element: Element): boolean => {
  const live = element.getAttribute('aria-live')
  return live === 'polite' || live === 'assertive'
}

/** A wrapper of the whole page may carry the name of a banner, to say that one is shown. */
const isConsent = (element: Element): boolean => {
  const named = `${element.id} ${element.getAttribute('class') ?? ''}`
  if (named.length < 2 || !consent.test(named)) return false
  return (element.textContent ?? '').length < longestConsent && element.querySelector('main,article,h1') === null
}
