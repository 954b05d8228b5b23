import type { DocumentType } from '../../lib/model/document'
import type { PlatformDocument } from '../../lib/model/platform'
import { useWords } from '../words'
import { documentName } from './document-name'
import { Fold } from './fold'

interface DocumentLinksProps {
  documents: readonly PlatformDocument[]
  /** What was read in this browser session; absent where that is not the question. */
  read?: readonly DocumentType[]
}

const shownAtOnce = 4

/** The known documents of a platform, with links; an address that nobody checked says so. */
export const DocumentLinks = ({ documents, read }: DocumentLinksProps) => {
  const t = useWords()
  const safe = documents.filter(({ url }) => /^https?:\/\//i.test(url))
  const first = safe.length <= shownAtOnce + 1 ? safe.length : shownAtOnce
  return (
    <>
      <LinkList documents={safe.slice(0, first)} read={read} />
      {safe.length > first && (
        <Fold title={t('popup_moreDocuments', String(safe.length - first))}>
          <LinkList documents={safe.slice(first)} read={read} />
        </Fold>
      )}
    </>
  )
}

const LinkList = ({ documents, read }: { documents: readonly PlatformDocument[]; read: readonly DocumentType[] | undefined }) => {
  const t = useWords()
  return (
    <ul className="documents">
      {documents.map(({ type, url, confirmed }) => {
        const about = [
          ...(read ? [t(read.includes(type) ? 'popup_read' : 'popup_unread')] : []),
          ...(confirmed ? [] : [t('popup_unchecked')]),
        ]
        return (
          <li key={`${type} ${url}`}>
            <a href={url} target="_blank" rel="noreferrer">
              {t(documentName[type])}
            </a>
            {about.length > 0 && <span className="quiet"> {about.join(' · ')}</span>}
          </li>
        )
      })}
    </ul>
  )
}
