import { useWords } from '../words'

interface KeyListProps {
  shortcuts: readonly { name: string; does: string; keys: string }[]
  /** Opens the browser's own page for changing them. */
  change: () => void
}

/** The keyboard shortcuts as they are set now, and the way to change them. */
export const KeyList = ({ shortcuts, change }: KeyListProps) => {
  const t = useWords()
  return (
    <>
      <dl className="keys">
        {shortcuts.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span className="quiet">{t('welcome_noKeys')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="small" onClick={change}>
        {t('welcome_changeKeys')}
      </button>
    </>
  )
}
