import { useMemo, useState } from 'react'
import type { ShelfDocument } from '../../lib/model/changes-reply'
import type { ReadVersion } from '../../lib/model/library-view'
import type { Span } from '../../lib/model/span'
import { dayInWords } from '../card/day'
import { changeHeadline, isoDay } from '../change/change-lines'
import { ChangeList } from '../change/change-list'
import { DateMoved } from '../change/date-moved'
import { useWords } from '../words'
import { ComparisonPart } from './comparison-part'
import { Confirm } from './confirm'
import { documentTitle, hostOf, platformOf } from './document-title'
import { AuditExports, type ExportsProps } from './exports'
import { Histories } from './histories'
import { Progress } from './progress'
import { Timeline } from './timeline'
import { type Steps, useCourse } from './use-course'
import { VersionView } from './version-view'

/** What of a document is on show below its versions. */
export type Part = { kind: 'compare'; from: number; to: number } | { kind: 'read'; version: number; place: Span | null } | { kind: 'none' }

interface DocumentViewProps extends ExportsProps {
  shelf: ShelfDocument
  /** The keys of all documents of its platform. */
  siblings: readonly string[]
  part: Part
  names: ReadonlyMap<string, string>
  changed: () => Promise<void>
}

/** One document: what is new, its versions, what became of its provisions, its texts, and what can be done with it. */
export const DocumentView = ({ shelf, siblings, part, names, changed, ...exports }: DocumentViewProps) => {
  const t = useWords()
  const { document, versions } = shelf
  const { door, tools, nameOf } = exports
  const { steps, task, stopped, read } = useCourse(door, shelf)
  const [failed, setFailed] = useState(false)
  const histories = useMemo(() => tools.provisionHistories(versionsRead(shelf, steps)), [tools, shelf, steps])
  const title = documentTitle(document)
  const { name: platform } = platformOf(shelf)
  const { alert, date, key } = document
  const acknowledge = (): void => {
    door.read({ key, version: document.versions }).then(
      (done) => (done ? void changed() : setFailed(true)),
      () => setFailed(true),
    )
  }
  return (
    <article aria-labelledby="document" className="document">
      <header>
        <h3 id="document">{title}</h3>
        <p className="quiet">
          <a href={document.url} target="_blank" rel="noopener noreferrer">
            {hostOf(document.url)}
          </a>
        </p>
      </header>
      {alert && (
        <div className="told">
          <p>
            <strong>{changeHeadline(alert.outline, dayInWords(isoDay(alert.since), t), t)}</strong>
          </p>
          <ChangeList comparison={alert.outline} names={names} most={8} />
          <button type="button" className="small" onClick={acknowledge}>
            {t('since_read')}
          </button>
        </div>
      )}
      {date && !alert && (
        <p className="quiet">
          <DateMoved from={date.from} to={date.to} />
        </p>
      )}
      <p className="failure" role="alert">
        {failed && t('since_readFailed')}
      </p>
      <Timeline shelf={shelf} steps={steps} />
      <Progress task={task} label={t('library_readingVersions')} />
      {stopped && (
        <p className="quiet">
          {t('library_cancelled')}{' '}
          <button type="button" className="small" onClick={read}>
            {t('library_again')}
          </button>
        </p>
      )}
      {part.kind === 'compare' && <ComparisonPart {...exports} shelf={shelf} from={part.from} to={part.to} />}
      {part.kind === 'read' && <VersionView door={door} nameOf={nameOf} which={{ key, version: part.version }} place={part.place} />}
      <Histories histories={histories} nameOf={nameOf} whole={steps.size === versions.length} />
      <section aria-labelledby="take" className="take">
        <h4 id="take">{t('library_take')}</h4>
        <AuditExports {...exports} keys={[key]} title={title} label={t('library_exportDocument')} />
        {siblings.length > 1 && (
          <AuditExports
            {...exports}
            keys={siblings}
            title={platform}
            label={t('library_exportPlatform', platform, String(siblings.length))}
          />
        )}
        <Confirm
          ask={t('library_forget')}
          question={t('library_forgetAsk', title, String(versions.length))}
          yes={t('library_forgetYes')}
          act={async () => {
            const reply = await door.forget({ key })
            if (reply.kind !== 'forgotten') return false
            location.hash = '#documents'
            await changed()
            return true
          }}
        />
      </section>
    </article>
  )
}

const versionsRead = ({ versions }: ShelfDocument, steps: Steps): ReadVersion[] =>
  versions.map(({ version: { version, at, stated } }) => {
    const step = steps.get(version)
    return { version, at, stated, clauses: step?.kind === 'step' ? step.clauses : null }
  })
