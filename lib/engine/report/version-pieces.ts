import type { KeptVersion } from '../../model/kept'
import type { ReportFinding, ReportPiece } from '../../model/report'
import { exactly, type ReportWords } from './report-words'

/** What vouches for a version: where and when it was read, by which rules, and its hashes. */
export const versionFacts = (version: KeptVersion, t: ReportWords): ReportPiece => ({
  kind: 'facts',
  rows: [
    [t('report_address'), version.url],
    [t('report_readAt'), exactly(version.at)],
    [t('report_stated'), version.stated ?? t('report_none')],
    [t('report_documentType'), version.type ?? t('report_none')],
    [t('report_platform'), version.platform ?? t('report_none')],
    [t('report_language'), version.language],
    [t('report_rules'), String(version.rulesetVersion)],
    [t('report_length'), String(version.length)],
    [t('report_textHash'), version.textHash],
    [t('report_notesHash'), version.notesHash],
    [t('report_previous'), version.previous ?? t('report_none')],
    [t('report_link'), version.link],
  ],
})

/** What was found in a version, each with its words. Clauses that are only possible are left to the JSON. */
export const findingPieces = (findings: readonly ReportFinding[], version: number, level: 2 | 3 | 4, t: ReportWords): ReportPiece[] => {
  const clear = findings.filter(({ band }) => band === 'strong')
  if (clear.length === 0) return [{ kind: 'text', text: t('report_noFindings', String(version)) }]
  return [
    { kind: 'heading', level, text: t('report_findings', String(version)) },
    ...clear.flatMap(({ name, polarity, severity, quote }): ReportPiece[] => [
      { kind: 'text', text: `${name} · ${t(polarity === 'risk' ? `severity_${severity}` : `polarity_${polarity}`)}` },
      { kind: 'quote', of: 'found', text: quote },
    ]),
  ]
}
