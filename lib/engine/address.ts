import type { DocumentType } from '../model/document'
import type { HostAddresses } from '../model/platform'
import { addressKey } from './address-key'
import { isLocale } from './locale'

/** What the registry knows of an address. */
export interface AddressMatch {
  platform: string
  /** At least one; several where one page holds several documents. */
  documentTypes: DocumentType[]
  /** False: the address comes from memory, and was not reviewed. */
  confirmed: boolean
}

/** The hosts under which a URL's known addresses may stand; none for a URL that can have none. */
export const hostsToTry = (url: string): string[] => {
  const key = addressKey(url)
  return key ? [key.host] : []
}

/**
 * The platform and document behind a URL, or null. Never throws.
 *
 * `hosts` is asked once, for the host without `www` and locale. Where several known addresses fit, the one that agrees in most parameters,
 * in the fragment and in the locale wins; where several platforms share it, the one that stands first.
 */
export const matchAddress = (url: string, hosts: (host: string) => HostAddresses | undefined): AddressMatch | null => {
  const fitting = fittingAddresses(url, hosts)
  const platform = fitting[0]?.[1]
  if (platform === undefined) return null
  const its = fitting.filter(([, id]) => id === platform)
  return { platform, documentTypes: [...new Set(its.map(([, , type]) => type))], confirmed: its.some(([, , , sure]) => sure === 1) }
}

/** The other platforms that share the document behind a URL with the one that {@link matchAddress} names. */
export const sharersOf = (url: string, hosts: (host: string) => HostAddresses | undefined): string[] => {
  const [first, ...others] = new Set(fittingAddresses(url, hosts).map(([, id]) => id))
  return first === undefined ? [] : others
}

const fittingAddresses = (url: string, hosts: (host: string) => HostAddresses | undefined): HostAddresses['addresses'] => {
  const key = addressKey(url)
  const known = key && hosts(key.host)
  if (!key || !known) return []
  const visited = parse(key.address)
  let best = 0
  let fitting: HostAddresses['addresses'] = []
  for (const entry of known.addresses) {
    const fit = fitness(parse(entry[0]), visited)
    if (fit > best) {
      best = fit
      fitting = []
    }
    if (fit > 0 && fit === best) fitting.push(entry)
  }
  return fitting
}

interface Address {
  path: string
  /** The path without its locale segments. */
  loose: string
  parameters: Map<string, string>
  /** Without `#`; empty where it is a route, which counts as part of the path. */
  fragment: string
}

const parse = (address: string): Address => {
  const hashAt = address.indexOf('#')
  const hash = hashAt < 0 ? '' : address.slice(hashAt + 1)
  const isRoute = /^!?\//.test(hash)
  const [path, query] = split(hashAt < 0 ? address : address.slice(0, hashAt))
  const [route, routeQuery] = isRoute ? split(hash) : ['', '']
  const whole = folded(route === '' ? path : `${path}#${route.replace(/\/$/, '')}`)
  return {
    path: whole,
    loose: withoutLocales(whole),
    parameters: parameters(`${query}&${routeQuery}`),
    fragment: isRoute ? '' : folded(hash),
  }
}

const split = (text: string): [string, string] => {
  const at = text.indexOf('?')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** `/intl/de/policies` and `/us/en/policies` are `/policies`; `global` and `intl` count as a locale only beside one. */
const withoutLocales = (path: string): string => {
  const segments = path.split('/')
  const isRegion = (segment: string | undefined): boolean => segment !== undefined && isLocale(segment)
  const kept = segments.filter((segment, i) => {
    if (segment === 'intl' || segment === 'global') return !isRegion(segments[i - 1]) && !isRegion(segments[i + 1])
    return !isLocale(segment.replace(/\.html?$/, ''))
  })
  return kept.length > 1 ? kept.join('/') : '/'
}

const parameters = (query: string): Map<string, string> =>
  new Map(
    query.split('&').flatMap((pair) => {
      const [name = '', ...value] = pair.split('=')
      return name === '' ? [] : [[folded(name), folded(value.join('='))]]
    }),
  )

/** Parameters that choose what a page shows: one that only the visited address carries makes it another document. */
const choosing =
  /^((node|doc|document|article|page|post|rule|content|topic|knowledge|n|p|a|c)?_?id|p|q|s|page|doc|document|article|topic|section|view|content|path|name|title|file|query|search|act|action|alias|type|tab)$/

/** 0: another document. Otherwise the higher the nearer. */
const fitness = (known: Address, visited: Address): number => {
  if (known.loose !== visited.loose) return 0
  for (const [name, value] of known.parameters) if (visited.parameters.get(name) !== value) return 0
  for (const name of visited.parameters.keys()) if (choosing.test(name) && !known.parameters.has(name)) return 0
  const samePath = known.path === visited.path ? 1 : 0
  const sameFragment = known.fragment === visited.fragment ? 2 : known.fragment === '' ? 1 : 0
  return 1 + samePath + 2 * sameFragment + 6 * known.parameters.size
}

/** Lower case, with percent-encoding undone where it is well formed. */
const folded = (text: string): string => {
  try {
    return decodeURIComponent(text).toLowerCase()
  } catch {
    return text.toLowerCase()
  }
}
