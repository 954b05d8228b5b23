import type { Recall } from '../../lib/model/facts'
import type { Finding } from '../../lib/model/finding'
import { severities } from '../../lib/model/severity'
import type { ReadyRules, Scanned } from './scan-page'

/** One paragraph of a report: how it is set is up to the format. */
export type Line =
  | { kind: 'title' | 'heading' | 'text' | 'note'; text: string }
  | { kind: 'finding'; name: string; tags: string; quote: string; why: string }

/** A scan in words, in the order in which a person asks: what is it, how bad is it, why, where. */
export const reportLines = (file: string, scanned: Scanned, rules: ReadyRules): Line[] => {
  const { page, findings, risk } = scanned
  const lines: Line[] = [{ kind: 'title', text: page.title || file }]
  if (page.title) lines.push({ kind: 'note', text: file })
  lines.push({ kind: 'text', text: whatItIs(scanned, rules) })
  if (page.reasons.length > 0) lines.push({ kind: 'note', text: `Because ${page.reasons.join('; ')}.` })
  if (scanned.cut) lines.push({ kind: 'text', text: 'It is longer than what is read: its end was left out.' })
  if (risk.score === null) {
    lines.push({ kind: 'text', text: `The rules cannot read this language (${page.language}): finding nothing means nothing.` })
    return lines
  }
  const strong = findings.filter((f) => f.band === 'strong')
  if (!page.isTerms && findings.length > 0) lines.push({ kind: 'text', text: 'What follows was found in it all the same.' })
  if (page.isTerms) lines.push(...riskLines(scanned, rules))
  for (const severity of severities)
    group(
      lines,
      `${capital(severity)} severity`,
      strong.filter((f) => f.polarity === 'risk' && f.severity === severity),
    )
  group(
    lines,
    'Protective',
    strong.filter((f) => f.polarity === 'protective'),
  )
  group(
    lines,
    'Worth knowing',
    strong.filter((f) => f.polarity === 'neutral'),
  )
  group(
    lines,
    'Possible, not counted',
    findings.filter((f) => f.band === 'possible'),
  )
  if (scanned.absent.length > 0) {
    lines.push({ kind: 'heading', text: 'Not found in this document, and not counted' })
    for (const { name, recall } of scanned.absent)
      lines.push({ kind: 'text', text: `${name}: we found ${recall.found} of ${recall.of} ${sureness[recall.by]}.` })
  }
  if (findings.length === 0) lines.push({ kind: 'text', text: 'None of the clauses that the rules know was found.' })
  lines.push({ kind: 'note', text: `Rules of ${rules.date}. Information about the words of a document, not legal advice.` })
  return lines
}

/** How sure an absence is. */
const sureness: Record<Recall['by'], string> = { clauses: 'such clauses that we knew of', documents: 'documents known to have it' }

const whatItIs = ({ page }: Scanned, rules: ReadyRules): string => {
  if (!page.isTerms) return 'This does not look like terms.'
  const type = (page.documentType ?? 'other-terms').replaceAll('-', ' ')
  const platform = page.platform ? ` of ${rules.platform(page.platform)?.name ?? page.platform}` : ''
  const updated = page.updated ? `, stated date ${page.updated}` : ''
  return `${capital(type)}${platform}; language ${page.language}${updated}; sure by ${Math.round(page.confidence * 100)} %.`
}

const riskLines = ({ risk }: Scanned, rules: ReadyRules): Line[] => {
  const lines: Line[] = [{ kind: 'heading', text: `Risk: grade ${risk.grade}, ${risk.score} of 100` }]
  const { floor } = risk
  if (floor) lines.push({ kind: 'text', text: `The grade is at best ${floor.grade}: ${floor.criticals} critical, and nothing softens it.` })
  const top = risk.top.filter((t) => t.contribution > 0).map((t) => `${rules.nameOf(t.provision)} (${t.contribution})`)
  if (top.length > 0) lines.push({ kind: 'text', text: `Most of it: ${top.join(', ')}.` })
  for (const { by, of } of risk.mitigations) lines.push({ kind: 'text', text: `${rules.nameOf(by)} softens ${rules.nameOf(of)}.` })
  const missing = risk.coverage.missing.map((t) => t.replaceAll('-', ' '))
  if (missing.length > 0) lines.push({ kind: 'text', text: `Provisional: of the platform, ${missing.join(' and ')} not read here.` })
  return lines
}

const group = (lines: Line[], heading: string, findings: readonly Finding[]): void => {
  if (findings.length === 0) return
  lines.push({ kind: 'heading', text: `${heading} (${findings.length})` })
  for (const f of findings)
    lines.push({
      kind: 'finding',
      name: f.name,
      tags: `${f.provision}, ${f.band} ${f.score.toFixed(2)}, at ${f.start}`,
      quote: clean(f.quote),
      why: [`marked for ${f.why.map((w) => `“${clean(w)}”`).join(', ')}`, ...f.modifiers].join('; '),
    })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A document's text on one line, without what would steer a terminal. */
export const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
