import { looksLikeTerms } from '../../lib/engine/looks-like-terms'
import type { Format } from './arguments'
import { decoded, readBytes } from './read-file'
import type { ReadyRules } from './scan-page'

/** One address a line; empty lines are left out. */
export const readUrls = (file: string): string[] | { error: string } => {
  const bytes = readBytes(file)
  if ('error' in bytes) return bytes
  const text = decoded(bytes)
  if (text === null || text.includes('\0')) return { error: 'it is not text' }
  const urls = text.split(/\r?\n/).map((line) => line.trim())
  const given = urls.filter((line) => line !== '')
  return given.length > 0 ? given : { error: 'it is empty' }
}

/** What the registry and the loader's cheap check say of an address, without reading the page. */
export const lookUp = (url: string, rules: ReadyRules, format: Format): string => {
  const match = rules.known(url)
  const looks = URL.canParse(url) && looksLikeTerms(url, '', [])
  if (format === 'json') {
    const known = match && {
      platform: match.platform,
      documentType: match.documentTypes[0] ?? null,
      documentTypes: match.documentTypes,
      confirmed: match.confirmed,
    }
    return JSON.stringify({ url, known, looksLikeTerms: looks, ...(!URL.canParse(url) && { error: 'it is not a web address' }) })
  }
  const what = match
    ? `${match.documentTypes.map((t) => t.replaceAll('-', ' ')).join(', ')} of ${rules.platform(match.platform)?.name ?? match.platform}${match.confirmed ? '' : ' (not reviewed)'}`
    : 'not in the registry'
  const said = `${what}; the address ${looks ? 'looks' : 'does not look'} like terms`
  return format === 'markdown' ? `- <${url}>: ${said}` : `${url}\n  ${said}`
}
