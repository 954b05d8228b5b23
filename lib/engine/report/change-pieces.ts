import type { ReportChange, ReportComparison, ReportPiece } from '../../model/report'
import type { ReportWords } from './report-words'

/** A comparison in words: what came of it, then each clause before and after, in the order of the text. */
export const changePieces = (comparison: ReportComparison, level: 2 | 3, t: ReportWords): ReportPiece[] => {
  const { from, to, verdict, reason, date, changes } = comparison
  return [
    { kind: 'heading', level, text: t('report_fromTo', String(from), String(to)) },
    { kind: 'facts', rows: [[t('report_outcome'), `${t(`report_verdict_${verdict}`)} (${reason})`]] },
    ...(date === 'moved-alone' || date === 'not-moved'
      ? [{ kind: 'text' as const, text: t(date === 'moved-alone' ? 'report_date_moved_alone' : 'report_date_not_moved') }]
      : []),
    ...(changes.length === 0 ? [{ kind: 'text' as const, text: t('report_nothing') }] : []),
    ...changes.flatMap((change, i) => clausePieces(change, i + 1, level === 2 ? 3 : 4, t)),
  ]
}

const clausePieces = (change: ReportChange, number: number, level: 3 | 4, t: ReportWords): ReportPiece[] => {
  const { kind, significance, because, figures, provisions, before, after } = change
  const rows: [string, string][] = [[t('report_weight'), t(`report_weight_${significance}`)]]
  if (because.length > 0) rows.push([t('report_because'), because.join(', ')])
  if (figures.length > 0)
    rows.push([t('report_figures'), figures.map((figure) => `${figure.before ?? '–'} → ${figure.after ?? '–'}`).join('; ')])
  if (provisions.length > 0)
    rows.push([t('report_provisions'), provisions.map(({ name, effect }) => `${name} (${t(`report_effect_${effect}`)})`).join('; ')])
  return [
    { kind: 'heading', level, text: t('report_clause', String(number), t(`report_kind_${kind}`)) },
    { kind: 'facts', rows },
    ...(before === '' ? [] : [{ kind: 'quote' as const, of: 'before' as const, text: before }]),
    ...(after === '' || kind === 'moved' ? [] : [{ kind: 'quote' as const, of: 'after' as const, text: after }]),
  ]
}
