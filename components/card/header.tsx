import type { Finding } from '../../lib/model/finding'
import { markOf, SeverityMark, useMarkWord } from '../severity-mark'
import { useWords } from '../words'
import { Icon } from './icons'
import { sureKey } from './sure'

interface HeaderProps {
  finding: Finding
  at: number
  count: number
  go(to: number): void
  close(): void
}

/** Severity, name and how sure; with several findings on the same words, which of them this is. */
export const Header = ({ finding, at, count, go, close }: HeaderProps) => {
  const t = useWords()
  const mark = markOf(finding)
  const word = useMarkWord()(mark)
  return (
    <header className="header">
      <div className="bar">
        <p className="severity" data-severity={mark}>
          <SeverityMark mark={mark} />
          <span>
            <strong>{word}</strong> <span className="sure">· {t(sureKey(finding))}</span>
          </span>
        </p>
        {count > 1 && (
          <div className="pager">
            <button type="button" className="plain" aria-label={t('card_previous')} onClick={() => go((at + count - 1) % count)}>
              <Icon name="previous" />
            </button>
            <span aria-live="polite">{t('card_count', String(at + 1), String(count))}</span>
            <button type="button" className="plain" aria-label={t('card_next')} onClick={() => go((at + 1) % count)}>
              <Icon name="next" />
            </button>
          </div>
        )}
        <button type="button" className="plain" aria-label={t('common_close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <h2 id="card-name">
        {finding.name}
        <span className="unseen">{`, ${word}`}</span>
      </h2>
    </header>
  )
}
