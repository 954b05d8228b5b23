import type { AuditFile, Feed } from '../../lib/model/report'
import { changeLines } from '../change/change-lines'
import type { Words } from '../words'
import { documentTitle } from './document-title'

/** The changes of some documents as a feed: an entry for each version that changed. */
export const auditFeed = ({ documents, made, disclaimer }: AuditFile, title: string, t: Words): Feed => ({
  // The first link of a history never changes.
  of: documents[0]?.history[0]?.link ?? '',
  title: t('library_feedTitle', title),
  author: t('extensionName'),
  made: Date.parse(made),
  subtitle: disclaimer,
  entries: documents.flatMap((document) =>
    document.comparisons.flatMap((comparison) => {
      const version = document.history.find((one) => one.version === comparison.to)
      if (!version || comparison.verdict !== 'changed') return []
      const names = new Map(comparison.changes.flatMap(({ provisions }) => provisions.map(({ provision, name }) => [provision, name])))
      const lines = changeLines(comparison, (provision) => names.get(provision) ?? provision, t)
      const [first = t('report_verdict_changed')] = lines
      return [{ link: version.link, at: version.at, title: `${documentTitle(document)}: ${first}`, url: version.url, lines }]
    }),
  ),
})
