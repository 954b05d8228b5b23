import type { ShelfDocument } from '../../lib/model/changes-reply'
import { dayInWords } from '../card/day'
import { isoDay } from '../change/change-lines'
import { hashOf } from '../dashboard/route'
import { documentName } from '../summary/document-name'
import { useWords } from '../words'
import { documentTitle, hostOf, platformOf } from './document-title'

/** The documents by platform; those with unread changes say so in words, with a dot for the eye. */
export const DocumentList = ({ documents, open }: { documents: readonly ShelfDocument[]; open: string | null }) => {
  const t = useWords()
  return (
    <nav aria-label={t('library_list')} className="shelf">
      {groupsOf(documents).map(({ id, name, members }, n) => (
        <section key={id} aria-labelledby={`platform-${n}`}>
          <h3 id={`platform-${n}`}>{name}</h3>
          <ul>
            {members.map(({ document, versions }) => (
              <li key={document.key}>
                <a href={hashOf('documents', document.key)} aria-current={document.key === open ? 'page' : undefined}>
                  {document.alert && <span className="dot" aria-hidden="true" />}
                  <span>{documentTitle(document)}</span>
                  {document.alert && <span className="news">{t('library_unread')}</span>}
                  <span className="quiet">
                    {document.type ? t(documentName[document.type]) : hostOf(document.url)} ·{' '}
                    {versions.length === 1 ? t('library_oneVersion') : t('library_versions', String(versions.length))} ·{' '}
                    {t('library_lastVisit', dayInWords(isoDay(document.visited), t))}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

interface Group {
  id: string
  name: string
  members: ShelfDocument[]
}

/** Platforms with unread changes first, then those visited last. */
const groupsOf = (documents: readonly ShelfDocument[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const one of documents) {
    const { id, name } = platformOf(one)
    const group = groups.get(id) ?? { id, name, members: [] }
    group.members.push(one)
    groups.set(id, group)
  }
  const hasNews = ({ members }: Group): number => Number(members.some(({ document }) => document.alert))
  const last = ({ members }: Group): number => Math.max(...members.map(({ document }) => document.visited))
  return [...groups.values()].sort((a, b) => hasNews(b) - hasNews(a) || last(b) - last(a))
}
