import type { ListStatus, ListsAsk } from '../../lib/model/lists-reply'
import { listParts } from '../../lib/model/own-list'
import { type MessageKey, useWords } from '../words'
import { LeftOutList } from './left-out-list'
import { ListOrigin } from './list-origin'
import { moment } from './moment'

const counts: Record<(typeof listParts)[number], MessageKey> = {
  detectors: 'rules_count_detectors',
  notes: 'rules_count_notes',
  platforms: 'rules_count_platforms',
  severities: 'rules_count_severities',
}

interface OwnListProps {
  list: ListStatus
  isFirst: boolean
  isLast: boolean
  isWaiting: boolean
  decide: (ask: ListsAsk) => void
}

/** One list of the reader's: what it brings, what of it does not act, and what can be done with it. */
export const OwnList = ({ list, isFirst, isLast, isWaiting, decide }: OwnListProps) => {
  const t = useWords()
  const { id, name, version, at, on, weighs, skipped, givesWay, source } = list
  const does = (what: 'up' | 'down' | 'remove', label: MessageKey, full: MessageKey) => (
    <button type="button" className="small" aria-label={t(full, name)} onClick={() => decide({ do: what, id })}>
      {t(label)}
    </button>
  )
  const brought = listParts.filter((part) => list.counts[part] > 0).map((part) => t(counts[part], String(list.counts[part])))
  return (
    <li className="own-list">
      <label>
        <input type="checkbox" checked={on} aria-label={t('rules_listOn', name)} onChange={() => decide({ do: on ? 'off' : 'on', id })} />
        <strong>{name}</strong>
      </label>
      <p className="quiet">{[t('rules_listVersion', String(version), moment(at, t('common_language'))), ...brought].join(' · ')}</p>
      {source && <ListOrigin origin={source} />}
      {weighs.length > 0 && <p className="quiet">{t('rules_listWeighs', weighs.join(', '))}</p>}
      {givesWay.length > 0 && (
        <details>
          <summary>{t('rules_givesWay', String(givesWay.length))}</summary>
          <ul className="names">
            {givesWay.map(({ part, name: what, by }) => (
              <li key={`${part} ${what} ${by}`}>{by === null ? t('rules_givesWayNone', what) : t('rules_givesWayTo', what, by)}</li>
            ))}
          </ul>
        </details>
      )}
      <LeftOutList items={skipped} />
      <div className="choices">
        {source && on && (
          <button
            type="button"
            className="small"
            aria-label={t('rules_listCheckOf', name)}
            aria-disabled={isWaiting}
            onClick={() => isWaiting || decide({ do: 'check', id })}
          >
            {t('rules_check')}
          </button>
        )}
        {!isFirst && does('up', 'rules_listUp', 'rules_listUpOf')}
        {!isLast && does('down', 'rules_listDown', 'rules_listDownOf')}
        {does('remove', 'rules_listRemove', 'rules_listRemoveOf')}
      </div>
    </li>
  )
}
