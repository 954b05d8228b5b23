import type { ClauseChange } from '../../lib/model/comparison'
import { Icon } from '../card/icons'
import { useWords } from '../words'
import { BeforeAfter } from './before-after'

interface ChangeCardProps {
  changes: readonly ClauseChange[]
  since: number
  close(): void
}

/** The card of words that have changed and are marked for nothing else. */
export const ChangeCard = ({ changes, since, close }: ChangeCardProps) => {
  const t = useWords()
  return (
    <>
      <header className="header">
        <div className="bar">
          <h2 id="card-name" className="lone">
            {t('since_clause')}
          </h2>
          <button type="button" className="plain" aria-label={t('common_close')} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
      </header>
      <div className="body">
        {changes.map((change) => (
          <BeforeAfter key={`${change.was?.start} ${change.is?.start}`} change={change} since={since} />
        ))}
      </div>
    </>
  )
}
