import { withoutLocale } from './locale'

/**
 * What tells one address from another: the host without `www` and locale, and the rest without what carries no meaning.
 *
 * `address` is path, query and fragment as they were written, minus trailing slashes, index files, parameters that track or choose a
 * locale. Locale segments and case are kept: they decide between two candidates, but not whether there is one.
 */
export interface AddressKey {
  host: string
  address: string
}

const longestUrl = 8_192

const meaningless = new RegExp(
  `^(${[
    // where the reader comes from
    'utm_.*|.*clid|_g[al]|_ga_.*|mc_[ce]id|igshid|trk|ref|ref_.*|referrer|referer|source|src|from|lnk|intnavid|sjid|visit_id|rd|campaign|linkcode|tag',
    // which language or country
    'hl|gl|lang|language|locale|locale\\.x|set_?lang|setln|intl|country|country_?code|region|region_?code|localization|cc',
    // how it is shown
    '_|ie|pop-?up|print_?view|embed|theme|zippy',
  ].join('|')})$`,
  'i',
)

/** The parts of an http(s) URL that say which document it is; null for any other URL, and for one over 8,192 characters. Never throws. */
export const addressKey = (url: string): AddressKey | null => {
  if (url.length > longestUrl || !URL.canParse(url)) return null
  const { protocol, hostname, port, pathname, search, hash } = new URL(url)
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null
  const host = withoutLocale(hostname.replace(/\.$/, ''))
  const query = significantQuery(search)
  return { host: port === '' ? host : `${host}:${port}`, address: `${cleanPath(pathname)}${query && `?${query}`}${hash}` }
}

/** `/a//b/index.html` is `/a/b`; Amazon writes where the reader comes from as a segment (`/ref=nav_logo`). */
const cleanPath = (path: string): string => {
  const segments = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('ref='))
  if (/^(index|default)\.(html?|php|aspx?|jsp)$/i.test(segments.at(-1) ?? '')) segments.pop()
  return `/${segments.join('/')}`
}

const significantQuery = (search: string): string => {
  // Some sites write a second `?` where they mean `&`.
  const pairs = search.slice(1).split(/[&?]/)
  return pairs.filter((pair) => pair !== '' && !meaningless.test(pair.split('=', 1)[0] ?? '')).join('&')
}
