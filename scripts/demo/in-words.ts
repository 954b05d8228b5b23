import type { SummaryReply } from '../../lib/messages'
import type { Finding } from '../../lib/model/finding'

const order = ['critical', 'high', 'medium', 'low']

const rank = ({ polarity, severity }: Finding): number => (polarity === 'risk' ? order.indexOf(severity) : order.length)

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)

const finding = (f: Finding): string[] => [
  `  ${(f.polarity === 'risk' ? f.severity : f.polarity).padEnd(10)} ${f.name}`,
  `             “${short(f.quote.replaceAll(/\s+/g, ' '), 160)}”`,
  `             marked for: ${f.why.join(', ')}${f.modifiers.length > 0 ? `; ${f.modifiers.join('; ')}` : ''}`,
]

/** What was found on a page, and what the popup says of it, for a terminal. */
export const inWords = (url: string, reply: SummaryReply): string => {
  if (reply.kind === 'platform') return `${url}\n  a page of ${reply.platform.name}, but none of its terms`
  if (reply.kind === 'off') return `${url}\n  turned off for ${reply.host}`
  if (reply.kind !== 'terms') return `${url}\n  ${plain[reply.kind]}`
  const { frames, platform, risk } = reply
  const name = (id: string): string => frames.flatMap((f) => f.findings).find((f) => f.provision === id)?.name ?? id
  const strong = frames.flatMap((f) => f.findings).filter((f) => f.band === 'strong')
  const pages = frames.map(
    ({ page }) =>
      `  ${platform?.name ?? 'a platform that is not in the registry'}: ${page.documentType ?? 'terms'}, ${page.language}${page.updated ? `, updated ${page.updated}` : ''}${page.readable ? '' : ': a language that the rules cannot read'}`,
  )
  return [
    url,
    ...pages,
    ...strong.sort((a, b) => rank(a) - rank(b)).flatMap(finding),
    `  The popup: grade ${risk.grade}, ${Math.round(risk.score)} of 100`,
    ...risk.top.map((t) => `    without "${name(t.provision)}" it would be ${t.contribution.toFixed(1)} points less`),
    ...risk.mitigations.map((m) => `    "${name(m.by)}" softens "${name(m.of)}"`),
    `    read: ${risk.coverage.read.join(', ') || 'nothing'}; not read yet: ${risk.coverage.missing.join(', ') || 'nothing'}`,
  ].join('\n')
}

const plain: Record<Exclude<SummaryReply['kind'], 'terms' | 'platform' | 'off'>, string> = {
  reading: 'still being read',
  other: 'not terms: nothing was read beyond address, title and headings',
  closed: 'a page that extensions may not read',
  failed: 'the rules could not be read',
}
