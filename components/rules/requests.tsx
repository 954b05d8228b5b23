import type { RequestMade } from '../../lib/model/sync-state'
import { type MessageKey, useWords } from '../words'
import { moment } from './moment'

const whys: Readonly<Record<string, MessageKey>> = {
  rules: 'rules_requestWhy_rules',
  list: 'rules_requestWhy_list',
  watch: 'rules_requestWhy_watch',
}

/** So many stand open; the others are folded. */
const shown = 5

/** Every request that the extension made, and why. */
export const Requests = ({ requests, forget }: { requests: readonly RequestMade[]; forget: () => void }) => {
  const t = useWords()
  return (
    <section aria-labelledby="requests">
      <h3 id="requests">{t('rules_requests')}</h3>
      <p className="quiet">{t('rules_requestsMeans')}</p>
      {requests.length === 0 ? (
        <p>{t('rules_requestsNone')}</p>
      ) : (
        <>
          <Rows requests={requests.slice(0, shown)} />
          {requests.length > shown && (
            <details>
              <summary>{t('rules_requestsMore', String(requests.length))}</summary>
              <Rows requests={requests.slice(shown)} />
            </details>
          )}
          <button type="button" className="small" onClick={forget}>
            {t('rules_forget')}
          </button>
        </>
      )}
    </section>
  )
}

const Rows = ({ requests }: { requests: readonly RequestMade[] }) => {
  const t = useWords()
  const reason = (why: string): string => {
    const key = Object.hasOwn(whys, why) ? whys[why] : undefined
    return key ? t(key) : why
  }
  return (
    <ol className="names">
      {requests.map(({ at, url, why, status }) => (
        <li key={`${at} ${url}`}>
          {url}
          <p className="quiet">
            {moment(at, t('common_language'))} · {reason(why)} ·{' '}
            {status === null ? t('rules_requestNoAnswer') : t('rules_requestStatus', String(status))}
          </p>
        </li>
      ))}
    </ol>
  )
}
