import type { PartChanges, RulesCheck } from '../../lib/model/sync-state'
import { type MessageKey, useWords } from '../words'
import { LeftOutList } from './left-out-list'
import { moment } from './moment'

const parts: Readonly<Record<string, MessageKey>> = {
  detectors: 'rules_part_detectors',
  notes: 'rules_part_notes',
  regulations: 'rules_part_regulations',
  platforms: 'rules_part_platforms',
  languages: 'rules_part_languages',
}

/** What the last update that was taken changed, name by name. */
export const Changed = ({ check }: { check: RulesCheck }) => {
  const t = useWords()
  return (
    <section aria-labelledby="changed">
      <h3 id="changed">{t('rules_changed')}</h3>
      <p className="quiet">
        {t('rules_changedFrom', String(check.from ?? ''), String(check.to ?? ''), moment(check.at, t('common_language')))}
      </p>
      {check.changes.map((part) => (
        <Part key={part.part} part={part} />
      ))}
      <LeftOutList items={check.skipped} />
    </section>
  )
}

const Part = ({ part: { part, count, added, changed, removed } }: { part: PartChanges }) => {
  const t = useWords()
  const key = Object.hasOwn(parts, part) ? parts[part] : undefined
  const named = added.length + changed.length + removed.length
  const line = (head: MessageKey, names: readonly string[]) => names.length > 0 && <li>{t(head, names.join(', '))}</li>
  return (
    <details>
      <summary>{key ? t(key, String(count)) : t('rules_part_other', part, String(count))}</summary>
      <ul className="names">
        {line('rules_added', added)}
        {line('rules_altered', changed)}
        {line('rules_removed', removed)}
        {named < count && <li>{t('rules_more', String(count - named))}</li>}
      </ul>
    </details>
  )
}
