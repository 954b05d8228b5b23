import type { ShelfDocument } from '../../lib/model/changes-reply'
import { hashOf } from '../dashboard/route'
import { useWords } from '../words'
import { moment } from './moment'

interface ChooseVersionsProps {
  shelf: ShelfDocument
  from: number
  to: number
}

/** Any two versions may be compared; those without a text cannot be chosen. */
export const ChooseVersions = ({ shelf: { document, versions }, from, to }: ChooseVersionsProps) => {
  const t = useWords()
  const choice = (label: string, chosen: number, choose: (version: number) => void) => (
    <label>
      {label}
      <select value={chosen} onChange={({ target }) => choose(Number(target.value))}>
        {versions.toReversed().map(({ version, text }) => (
          <option key={version.version} value={version.version} disabled={text.kind !== 'kept'}>
            {t('library_version', String(version.version))} · {moment(version.at, t('common_language'))}
          </option>
        ))}
      </select>
    </label>
  )
  const show = (a: number, b: number): void => {
    location.hash = hashOf('documents', document.key, 'compare', String(a), String(b))
  }
  return (
    <div className="tools">
      {choice(t('library_compareFrom'), from, (version) => show(version, to))}
      {choice(t('library_compareTo'), to, (version) => show(from, version))}
    </div>
  )
}
