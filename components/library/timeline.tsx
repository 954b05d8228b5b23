import type { ShelfDocument } from '../../lib/model/changes-reply'
import type { Comparison, Significance } from '../../lib/model/comparison'
import { hashOf } from '../dashboard/route'
import { type MessageKey, useWords, type Words } from '../words'
import { moment } from './moment'
import type { Steps } from './use-course'

type Size = Significance | 'first' | 'none' | 'unknown'

/** A dot for each version, the larger the more it changed; the same in words beside it. */
export const Timeline = ({ shelf: { document, versions }, steps }: { shelf: ShelfDocument; steps: Steps }) => {
  const t = useWords()
  const { key, read, alert } = document
  const newest = versions.toReversed()
  const items = newest.map(({ version, text }) => {
    const step = steps.get(version.version)
    const comparison = step?.kind === 'step' ? step.comparison : null
    const before = step?.kind === 'step' ? step.before : null
    const size: Size = step?.kind !== 'step' ? 'unknown' : comparison ? sizeOf(comparison) : 'first'
    return (
      <li key={version.version} data-size={size}>
        <span className="dot" aria-hidden="true" />
        <span>
          <a href={hashOf('documents', key, 'read', String(version.version))}>{t('library_version', String(version.version))}</a> ·{' '}
          {moment(version.at, t('common_language'))}
          {version.version === read.version && <span className="quiet"> · {t('library_readLast')}</span>}
          {alert && version.version === alert.to && <span className="news"> · {t('library_unread')}</span>}
          <br />
          <span className="quiet">
            {text.kind === 'kept' ? saidOf(size, comparison, t) : t(text.kind === 'dropped' ? 'library_dropped' : 'library_damagedVersion')}
          </span>
          {before !== null && (
            <>
              {' '}
              <a className="quiet" href={hashOf('documents', key, 'compare', String(before), String(version.version))}>
                {t('library_compareWith', String(before))}
              </a>
            </>
          )}
        </span>
      </li>
    )
  })
  return (
    <section aria-labelledby="versions">
      <h4 id="versions">{t('library_timeline')}</h4>
      <ol className="timeline" reversed>
        {items.slice(0, shownAtOnce)}
      </ol>
      {items.length > shownAtOnce && (
        <details>
          <summary>{t('library_older', String(items.length - shownAtOnce))}</summary>
          <ol className="timeline" reversed>
            {items.slice(shownAtOnce)}
          </ol>
        </details>
      )}
    </section>
  )
}

const shownAtOnce = 8

const sizeOf = ({ changes }: Comparison): Size =>
  (['substantive', 'minor', 'trivial'] as const).find((one) => changes.some(({ significance }) => significance === one)) ?? 'none'

const sizes: Record<Exclude<Size, Significance>, MessageKey> = {
  first: 'library_firstVersion',
  none: 'library_sameTerms',
  unknown: 'library_reading',
}

const saidOf = (size: Size, comparison: Comparison | null, t: Words): string => {
  if (size === 'first' || size === 'none' || size === 'unknown') return t(sizes[size])
  const count = (wanted: Significance): number => comparison?.changes.filter(({ significance }) => significance === wanted).length ?? 0
  const parts = (['substantive', 'minor', 'trivial'] as const)
    .filter((one) => count(one) > 0)
    .map((one) => t(`library_count_${one}`, String(count(one))))
  return parts.join(', ')
}
