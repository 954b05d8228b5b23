import { useState } from 'react'
import { dayInWords } from '../card/day'
import { isoDay } from '../change/change-lines'
import { hashOf } from '../dashboard/route'
import { useWords } from '../words'
import { Confirm } from './confirm'
import { documentTitle } from './document-title'
import type { LibraryDoor } from './door'
import { exportEverything } from './export-everything'
import { megabytes } from './megabytes'
import { Progress } from './progress'
import { useLibrary } from './use-library'
import { useLongTask } from './use-long-task'

/** How much is kept, what was dropped for room, and how to take or delete all of it. */
export const DataSection = ({ door }: { door: LibraryDoor }) => {
  const t = useWords()
  const { shown, again } = useLibrary(door)
  const task = useLongTask()
  const [said, setSaid] = useState('')
  const language = t('common_language')
  if (shown.kind === 'loading') return null
  if (shown.kind !== 'library')
    return (
      <>
        <p className="failure" role="alert">
          {t(shown.kind === 'unreachable' ? 'dashboard_unreachable' : 'library_unreadable')}
        </p>
        {shown.kind === 'failed' && <ForgetAll door={door} documents={0} done={again} />}
      </>
    )
  const { documents, damaged, bytes, quota } = shown
  const versions = documents.reduce((sum, one) => sum + one.versions.length, 0)
  const dropped = documents.flatMap(({ document, versions: all }) =>
    all.flatMap(({ version, text }) => (text.kind === 'dropped' ? [{ document, version: version.version, at: text.at }] : [])),
  )
  const take = async (): Promise<void> => {
    setSaid('')
    const everything = await task.run((course) => exportEverything(door, [...documents.map(({ document }) => document.key)], course))
    if (everything) door.save('clauselight-library.json', 'application/json', `${JSON.stringify(everything)}\n`)
  }
  return (
    <>
      <section aria-labelledby="kept">
        <h3 id="kept">{t('data_kept')}</h3>
        <p>{t('data_all', String(documents.length), String(versions), megabytes(bytes, language), megabytes(quota, language))}</p>
        <p className="quiet">{t('data_where')}</p>
        {documents.length > 0 && (
          <table className="kept">
            <thead>
              <tr>
                <th scope="col">{t('data_document')}</th>
                <th scope="col">{t('data_versions')}</th>
                <th scope="col">{t('data_size')}</th>
              </tr>
            </thead>
            <tbody>
              {documents.map(({ document, versions: all, bytes: size }) => (
                <tr key={document.key}>
                  <th scope="row">
                    <a href={hashOf('documents', document.key)}>{documentTitle(document)}</a> <span className="quiet">{document.key}</span>
                  </th>
                  <td>{all.length}</td>
                  <td>{megabytes(size, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section aria-labelledby="dropped">
        <h3 id="dropped">{t('data_dropped')}</h3>
        <p className="quiet">{t(dropped.length === 0 ? 'data_droppedNone' : 'data_droppedWhy')}</p>
        <ul className="rows">
          {dropped.map(({ document, version, at }) => (
            <li key={`${document.key} ${version}`}>
              <span>
                {documentTitle(document)} · {t('library_version', String(version))}
              </span>
              <span className="quiet">{dayInWords(isoDay(at), t)}</span>
            </li>
          ))}
        </ul>
      </section>
      {damaged.length > 0 && (
        <section aria-labelledby="damaged">
          <h3 id="damaged">{t('data_damaged')}</h3>
          <p className="quiet">{t('data_damagedWhy')}</p>
          <ul className="rows">
            {damaged.map((key) => (
              <li key={key}>
                <span>{key}</span>
                <Confirm
                  ask={t('library_forget')}
                  question={t('data_forgetDamaged', key)}
                  yes={t('library_forgetYes')}
                  act={async () => {
                    const reply = await door.forget({ key })
                    await again()
                    return reply.kind === 'forgotten'
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="takeAll">
        <h3 id="takeAll">{t('data_take')}</h3>
        <p className="quiet">{t('data_takeWhat')}</p>
        <button
          type="button"
          className="small"
          disabled={documents.length === 0 || task.running}
          onClick={() => void take().catch(() => setSaid(t('dashboard_unreachable')))}
        >
          {t('data_takeGo')}
        </button>
        <Progress task={task} label={t('library_making')} />
        <p className="failure" role="alert">
          {said}
        </p>
      </section>
      <ForgetAll door={door} documents={documents.length + damaged.length} done={again} />
    </>
  )
}

const ForgetAll = ({ door, documents, done }: { door: LibraryDoor; documents: number; done: () => Promise<void> }) => {
  const t = useWords()
  return (
    <section aria-labelledby="forgetAll">
      <h3 id="forgetAll">{t('data_forget')}</h3>
      <p className="quiet">{t('data_forgetWhat')}</p>
      <Confirm
        ask={t('data_forgetGo')}
        question={t('data_forgetAsk', String(documents))}
        yes={t('data_forgetYes')}
        act={async () => {
          const reply = await door.forget({ key: null })
          await done()
          return reply.kind === 'forgotten'
        }}
      />
    </section>
  )
}
