/** The site that somebody means who types an address or a host, as sites are switched off: without `www.`. Null where it is none. */
export const siteOf = (typed: string): string | null => {
  const bare = typed.trim()
  const address = /^[a-z]+:\/\//i.test(bare) ? bare : `https://${bare}`
  if (bare === '' || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  const host = hostname.replace(/^www\./, '')
  return host.includes('.') || host === 'localhost' || host.startsWith('[') ? host : null
}
