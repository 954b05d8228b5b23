import type { HostAddresses } from '../model/platform'
import { isLocale } from './locale'

/**
 * Match patterns for `scripting.registerContentScripts` under which the known addresses are met, with any subdomain, locale or trailing
 * parameters. Valid in Chrome and Firefox (no port, only `*` as wildcard), sorted, without duplicates.
 *
 * A path of ten characters or more gives one pattern with wildcards at both ends; a shorter one (`/pa`) gives narrow patterns, because it
 * would be found inside others. A pattern may match more than the address: whoever is called asks {@link matchAddress}.
 *
 * `told(url)`: addresses that are recognised without help get no pattern.
 */
export const matchPatterns = (hosts: readonly HostAddresses[], told: (url: string) => boolean = () => false): string[] => {
  const patterns = new Set<string>()
  for (const { host, addresses } of hosts) {
    if (host.includes(':')) continue
    const where = /^[\d.]+$/.test(host) ? `*://${host}` : `*://*.${host}`
    for (const [address] of addresses)
      if (!/\.pdf(?:[?#]|$)/i.test(address) && !told(`https://${host}${address}`))
        for (const path of pathPatterns(address)) patterns.add(`${where}${path}`)
  }
  return [...patterns].sort()
}

const longEnough = 10

const pathPatterns = (address: string): string[] => {
  const [page = ''] = address.split('#', 1)
  const [path = '', query = ''] = page.split('?')
  const tail = withLocaleWildcards(path)
  const parameter = query.split('&').reduce((longest, pair) => (pair.length > longest.length ? pair : longest), '')
  if (parameter !== '') return [tail === '' ? `/*?*${parameter}*` : `/*${tail}*?*${parameter}*`]
  if (tail.length >= longEnough) return [`/*${tail}*`]
  const localeLast = endsInLocale(path)
  if (tail === '') return ['/', '/?*', ...(localeLast ? [path, `${path}/`, `${path}?*`] : [])]
  const endings = localeLast ? ['', '/*', '?*'] : ['', '/', '?*', '/?*']
  return ['/', '/*/'].flatMap((start) => endings.map((ending) => `${start}${tail}${ending}`))
}

/** `/terms/en`: the page is met under that locale only if the pattern reaches past the words. */
const endsInLocale = (path: string): boolean => {
  const last = path.split('/').findLast((segment) => segment !== '')
  return last !== undefined && (isLocale(last) || last === 'intl' || last === 'global')
}

/** `/en/legal/ie/terms` is `legal/*terms`: whatever stands in a locale's place, or nothing. */
const withLocaleWildcards = (path: string): string =>
  path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => (isLocale(segment) || segment === 'intl' || segment === 'global' ? '*' : `${segment}/`))
    .join('')
    .replace(/\*+/g, '*')
    .replace(/^\*/, '')
    .replace(/\/?\*?$/, '')
