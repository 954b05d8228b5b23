import type { Platform } from '../../lib/model/platform'
import type { Risk } from '../../lib/model/risk'
import { useWords } from '../words'
import { DocumentLinks } from './document-links'
import { documentName } from './document-name'

/** Which documents were read, which that matter were not, and where they are. */
export const Coverage = ({ coverage, platform, graded }: { coverage: Risk['coverage']; platform: Platform | null; graded: boolean }) => {
  const t = useWords()
  const { read, missing } = coverage
  const [one, two] = missing.map((type) => t(documentName[type]))
  const rank = (type: (typeof read)[number]): number => (missing.includes(type) ? 0 : read.includes(type) ? 1 : 2)
  const documents = [...(platform?.documents ?? [])].sort((a, b) => rank(a.type) - rank(b.type))
  const known = new Set(documents.map((d) => d.type))
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t('popup_coverage')}</h2>
      {one && <p>{t(graded ? 'popup_missing' : 'popup_missingUngraded', two ? t('popup_and', one, two) : one)}</p>}
      <DocumentLinks documents={documents} read={read} />
      <ul className="documents">
        {read
          .filter((type) => !known.has(type))
          .map((type) => (
            <li key={type}>
              {t(documentName[type])} <span className="quiet">{t('popup_read')}</span>
            </li>
          ))}
        {missing
          .filter((type) => !known.has(type))
          .map((type) => (
            <li key={type}>
              {t(documentName[type])} <span className="quiet">{t('popup_noAddress')}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}
