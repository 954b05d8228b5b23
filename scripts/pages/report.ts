import { isLicence, type Row } from './row'

const share = (part: number, whole: number): string => `${part} of ${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0

const recognised = (rows: readonly Row[]): string => share(rows.filter((r) => r.recognised).length, rows.length)

const named = (rows: readonly Row[]): string[] => rows.map((r) => `  ${r.id} (${r.kind}) ${r.url}`)

const group = (title: string, rows: readonly Row[]): string[] => (rows.length === 0 ? [] : [`${title}:`, ...named(rows)])

/** The figures, and every page that falls out of them by name. `listed` are errors that the browser lists for the extension as a whole. */
export const summaryOf = (rows: readonly Row[], listed: readonly string[]): string => {
  const judged = rows.filter((r) => r.skipped === '')
  const terms = judged.filter((r) => r.set === 'terms')
  const licences = judged.filter((r) => r.set === 'other' && isLicence(r))
  const other = judged.filter((r) => r.set === 'other' && !isLicence(r))
  const times = judged.flatMap((r) => r.milliseconds ?? []).sort((a, b) => a - b)
  const count = (is: (r: Row) => boolean): number => rows.filter(is).length
  return [
    `terms recognised            ${recognised(terms)}`,
    `other taken for terms       ${recognised(other)}`,
    `licences taken for terms    ${recognised(licences)}`,
    `terms in a language that the rules cannot read  ${terms.filter((r) => r.recognised && !r.readable).length}`,
    `pages with errors of their own through us       ${count((r) => r.pageErrors.length > 0)}`,
    `pages with exceptions of ours                   ${count((r) => r.ourErrors.length > 0)}`,
    `errors that the browser lists for the extension ${listed.length}`,
    `pages whose DOM we changed                      ${count((r) => r.dom === 'changed')} (${count((r) => r.dom === 'unsteady')} never come out alike without us either)`,
    `skipped                                         ${rows.length - judged.length}`,
    `from asking for a page to its reading, ms       median ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)}, most ${times.at(-1) ?? 0}`,
    ...group(
      'terms not recognised',
      terms.filter((r) => !r.recognised),
    ),
    ...group(
      'other pages taken for terms',
      other.filter((r) => r.recognised),
    ),
    ...group(
      'licences taken for terms',
      licences.filter((r) => r.recognised),
    ),
    ...group(
      'errors of the page through us',
      rows.filter((r) => r.pageErrors.length > 0),
    ),
    ...group(
      'exceptions of ours',
      rows.filter((r) => r.ourErrors.length > 0),
    ),
    ...group(
      'changed DOM',
      rows.filter((r) => r.dom === 'changed'),
    ),
    ...rows.filter((r) => r.skipped !== '').map((r) => `skipped ${r.id}: ${r.skipped}`),
    ...listed.map((error) => `listed by the browser: ${error}`),
  ].join('\n')
}

/** Everything must hold but the recognition, which is a matter of degree. */
export const isSound = (rows: readonly Row[], listed: readonly string[]): boolean =>
  listed.length === 0 && rows.every((r) => r.skipped === '' && r.pageErrors.length === 0 && r.ourErrors.length === 0 && r.dom !== 'changed')

const cell = (text: string): string => text.replaceAll('|', '\\|')

export const tableOf = (rows: readonly Row[]): string =>
  [
    '| page | set | kind | recognised | type | language | findings | ms | page errors | our errors | DOM |',
    '|---|---|---|---|---|---|--:|--:|--:|--:|---|',
    ...rows.map((r) =>
      [
        '',
        cell(r.id),
        r.set,
        cell(r.kind),
        r.skipped ? `skipped: ${cell(r.skipped)}` : r.recognised ? 'yes' : 'no',
        r.documentType ?? '',
        r.language ? `${r.language}${r.readable ? '' : ' (not readable)'}` : '',
        String(r.findings),
        String(r.milliseconds ?? ''),
        String(r.pageErrors.length),
        String(r.ourErrors.length),
        r.dom,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n')
