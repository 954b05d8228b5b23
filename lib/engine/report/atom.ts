import type { Feed, FeedEntry } from '../../model/report'
import { xmlText } from './xml'

/** A feed of changes (RFC 4287), the latest first. All text is text: nothing of a page is taken for markup. */
export const atomOf = ({ of, title, author, made, subtitle, entries }: Feed): string => {
  const sorted = [...entries].sort((a, b) => b.at - a.at)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${uuidOf(of)}</id>
  <title type="text">${xmlText(title)}</title>
  <subtitle type="text">${xmlText(subtitle)}</subtitle>
  <updated>${rfc3339(sorted[0]?.at ?? made)}</updated>
  <author><name>${xmlText(author)}</name></author>
  <generator>Clauselight</generator>
${sorted.map(entryOf).join('')}</feed>
`
}

const entryOf = ({ link, at, title, url, lines }: FeedEntry): string => `  <entry>
    <id>${uuidOf(link)}</id>
    <title type="text">${xmlText(title)}</title>
    <updated>${rfc3339(at)}</updated>
${webAddress(url) ? `    <link rel="alternate" href="${xmlText(new URL(url).href)}"/>\n` : ''}    <content type="text">${xmlText(lines.join('\n'))}</content>
  </entry>
`

const webAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

const rfc3339 = (time: number): string => new Date(time).toISOString()

/** A hash as a UUID of the free form (RFC 9562, version 8): an id that is the same wherever the same history is exported. */
const uuidOf = (hash: string): string => {
  const hex = hash.padEnd(32, '0')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
