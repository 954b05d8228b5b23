import { useEffect, useMemo, useState } from 'react'
import type { DifferenceReply } from '../../lib/model/changes-reply'
import { useWords } from '../words'
import { ComparisonText } from './comparison-text'
import { ComparisonTools } from './comparison-tools'
import { type Filter, passes } from './filter'
import { moment } from './moment'

export type Difference = Extract<DifferenceReply, { kind: 'difference' }>

interface ComparisonViewProps {
  difference: Difference
  nameOf: (provision: string) => string
}

/** Two versions beside each other, or in one text, with the changed words; from change to change by buttons and keys. */
export const ComparisonView = ({ difference, nameOf }: ComparisonViewProps) => {
  const t = useWords()
  const { comparison, from, to } = difference
  const [filter, setFilter] = useState<Filter>('notTrivial')
  const [inline, setInline] = useState(() => matchMedia('(width < 720px)').matches)
  const [at, setAt] = useState<number | null>(null)
  const shown = useMemo(() => comparison.changes.flatMap((change, n) => (passes(change, filter) ? [n] : [])), [comparison, filter])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another comparison, or another choice of changes, begins at its first.
  useEffect(() => setAt(null), [difference, filter])
  const go = (step: 1 | -1): void => {
    if (shown.length === 0) return
    const next = at === null ? (step === 1 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length
    setAt(next)
    const row = document.getElementById(`change-${shown[next]}`)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }
  const language = t('common_language')
  if (comparison.verdict === 'unavailable')
    return (
      <p className="failure" role="alert">
        {t('library_notComparable')}
      </p>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the region that hold only while the focus is in it; the buttons do the same.
    <div
      className="comparison"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
        if (event.key === 'n' || event.key === 'p') {
          event.preventDefault()
          go(event.key === 'n' ? 1 : -1)
        }
      }}
    >
      <p className="quiet">
        {t('library_comparing', String(from.version), moment(from.at, language), String(to.version), moment(to.at, language))}
        {comparison.date === 'not-moved' && ` ${t('since_dateNotMoved')}`}
      </p>
      <ComparisonTools
        {...{ filter, setFilter, inline, setInline, go }}
        counts={{ shown: shown.length, all: comparison.changes.length, at }}
      />
      <ComparisonText difference={difference} shown={shown} inline={inline} nameOf={nameOf} />
    </div>
  )
}

const isTyping = (target: EventTarget): boolean => target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
