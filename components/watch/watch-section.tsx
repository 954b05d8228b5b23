import { useState } from 'react'
import type { WatchAsk } from '../../lib/model/watch'
import { useWords } from '../words'
import { AlertsChoice } from './alerts-choice'
import type { WatchDoor } from './door'
import { useWatch } from './use-watch'
import { WatchWeek } from './watch-week'
import { WatchedDocument } from './watched-document'

/** What is watched, what came of it, and how changes are told. */
export const WatchSection = ({ door }: { door: WatchDoor }) => {
  const t = useWords()
  const { list, failure, ask } = useWatch(door)
  const [busy, setBusy] = useState(false)
  const doing = (deed: WatchAsk): void => {
    setBusy(deed.do === 'check')
    void ask(deed).finally(() => setBusy(false))
  }
  return (
    <>
      <p className="failure" role="alert">
        {failure && t(failure)}
      </p>
      <p className="quiet">{t('watch_how')}</p>
      {list && (
        <>
          <AlertsChoice list={list} door={door} ask={ask} />
          {!list.notify && <WatchWeek documents={list.documents} now={door.now()} />}
          {list.documents.length === 0 && <p className="quiet">{t('watch_none')}</p>}
          <ul className="rows watched" aria-busy={busy}>
            {list.documents.map((watched) => (
              <WatchedDocument key={watched.key} watched={watched} busy={busy} ask={doing} />
            ))}
          </ul>
          {list.documents.length > 1 && (
            <button type="button" className="small" disabled={busy} onClick={() => doing({ do: 'check', key: null })}>
              {t('watch_checkAll')}
            </button>
          )}
          {list.platforms.length > 0 && (
            <section aria-labelledby="watched-platforms">
              <h3 id="watched-platforms">{t('watch_platforms')}</h3>
              <ul className="rows">
                {list.platforms.map((platform) => (
                  <li key={platform}>
                    <span>{platform}</span>
                    <button
                      type="button"
                      className="small"
                      aria-label={t('watch_stopNamed', platform)}
                      onClick={() => doing({ do: 'platform', platform, on: false })}
                    >
                      {t('watch_stop')}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  )
}
