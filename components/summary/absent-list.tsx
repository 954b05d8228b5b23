import type { Absent, Recall } from '../../lib/model/facts'
import { type MessageKey, useWords } from '../words'

const sureness: Record<Recall['by'], MessageKey> = { clauses: 'popup_absentClauses', documents: 'popup_absentDocuments' }

/** What protects a reader and does not seem to stand here: apart from the risks, and with how sure that is. `documents`: how many were read. */
export const AbsentList = ({ absent, documents }: { absent: readonly Absent[]; documents: number }) => {
  const t = useWords()
  if (absent.length === 0) return null
  return (
    <section aria-labelledby="absent">
      <h2 id="absent">{t(documents > 1 ? 'popup_absentMany' : 'popup_absent')}</h2>
      <ul className="absences">
        {absent.map(({ provision, name, recall }) => (
          <li key={provision}>
            {name} <span className="quiet">{t(sureness[recall.by], String(recall.found), String(recall.of))}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('popup_absentMeans')}</p>
    </section>
  )
}
