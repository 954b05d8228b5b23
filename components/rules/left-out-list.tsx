import type { LeftOut } from '../../lib/model/own-list'
import { useWords } from '../words'

/** What was left out of rules or of a list, each with its reason. */
export const LeftOutList = ({ items }: { items: readonly LeftOut[] }) => {
  const t = useWords()
  if (items.length === 0) return null
  return (
    <details>
      <summary>{t('rules_leftOut', String(items.length))}</summary>
      <ul className="names">
        {items.map(({ part, name, why }) => (
          <li key={`${part} ${name} ${why}`}>{t('rules_leftOutOne', name === '' ? part : `${part}, ${name}`, why)}</li>
        ))}
      </ul>
    </details>
  )
}
