import { addressKey } from '../engine/address-key'
import type { Frame } from '../model/frame'

/** Our own pages; the popup and the side panel stand in no tab. */
export const isOurs = (from: Frame | null): boolean => from === null || from.own === true

/**
 * Whether a frame may speak of an address: our own pages of any, a frame of the web only of its own host. A page that took over its process
 * could send what our script in it can: it must not write into what is kept of others.
 */
export const speaksFor = (from: Frame | null, url: string): boolean => speaksForHost(from, keyHost(url))

/** The same of a kept document, by its key. */
export const speaksForKey = (from: Frame | null, key: string): boolean => speaksForHost(from, key.split('/', 1)[0] ?? '')

const speaksForHost = (from: Frame | null, host: string): boolean => {
  if (!from || isOurs(from) || from.url === undefined) return true
  // A frame without an address of its own (`about:blank`) shows what the page around it wrote.
  const own = /^https?:/.test(from.url) ? [from.url] : [from.url, from.topUrl]
  return own.some((address) => keyHost(address) === host)
}

/** As keys of documents name it; empty for what is no address of the web. */
const keyHost = (url: string): string => addressKey(url)?.host ?? ''
