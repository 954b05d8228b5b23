import { DocumentType } from '../model/document'
import type { HostAddresses, Platform } from '../model/platform'
import { addressKey } from './address-key'

type Entry = HostAddresses['addresses'][number]

/** How an address is cut into the host it is looked up by and the rest; null for an address that cannot be looked up. */
export type KeyOf = (url: string) => { host: string; address: string } | null

/** The index by host of a ruleset's platforms. It is made where the rules are stored, and not shipped: it says nothing that they do not. */
export const hostsOf = (platforms: readonly Platform[]): HostAddresses[] => hostAddresses(platforms, addressKey)

/**
 * The platforms' documents, by host. Within a host the platform that the host is named after stands first, then the one with more documents
 * there: where several share an address, the first is shown. A document listed twice stands once, confirmed if either is.
 */
export const hostAddresses = (platforms: readonly Platform[], keyOf: KeyOf): HostAddresses[] => {
  const hosts = new Map<string, Map<string, Entry>>()
  for (const platform of platforms)
    for (const { type, url, confirmed } of platform.documents) {
      const key = keyOf(url)
      if (!key) continue
      const entries = hosts.get(key.host) ?? new Map<string, Entry>()
      hosts.set(key.host, entries)
      const id = [key.address, platform.id, type].join(' ')
      const sure = confirmed || entries.get(id)?.[3] === 1
      entries.set(id, [key.address, platform.id, type, sure ? 1 : 0])
    }
  return [...hosts].sort(([a], [b]) => byText(a, b)).map(([host, entries]) => ({ host, addresses: inOrder(host, [...entries.values()]) }))
}

const inOrder = (host: string, entries: readonly Entry[]): Entry[] => {
  const documents = new Map<string, number>()
  for (const [, platform] of entries) documents.set(platform, (documents.get(platform) ?? 0) + 1)
  const count = (platform: string): number => documents.get(platform) ?? 0
  return [...entries].sort(
    (a, b) =>
      byText(a[0], b[0]) ||
      nearness(b[1], host) - nearness(a[1], host) ||
      b[3] - a[3] ||
      count(b[1]) - count(a[1]) ||
      byText(a[1], b[1]) ||
      DocumentType.options.indexOf(a[2]) - DocumentType.options.indexOf(b[2]),
  )
}

/** 3: a label of the host is the platform's name. 2: a label holds it. 1: a label holds its first word. Under four letters are in too many. */
const nearness = (platform: string, host: string): number => {
  const words = platform.replace(/-\d+$/, '').split('-')
  const name = words.join('')
  const labels = host.split('.').map((label) => label.replace(/-/g, ''))
  const held = (part: string): boolean => part.length > 3 && labels.some((label) => label.includes(part))
  if (labels.includes(name) || labels.join('') === name) return 3
  return held(name) ? 2 : held(words[0] ?? '') ? 1 : 0
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
