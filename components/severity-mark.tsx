import type { ReactNode } from 'react'
import type { Finding } from '../lib/model/finding'
import type { Severity } from '../lib/model/severity'
import { type MessageKey, useWords } from './words'

/** How a finding is shown: its severity if it is a risk, its polarity if not. */
export type Mark = Severity | 'protective' | 'neutral'

export const markOf = ({ polarity, severity }: Pick<Finding, 'polarity' | 'severity'>): Mark => (polarity === 'risk' ? severity : polarity)

const keys: Record<Mark, MessageKey> = {
  critical: 'severity_critical',
  high: 'severity_high',
  medium: 'severity_medium',
  low: 'severity_low',
  neutral: 'polarity_neutral',
  protective: 'polarity_protective',
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const
const ring = <circle cx="8" cy="8" r="5.5" {...stroke} />

/** One shape for each, so that colour is never the only sign. */
const shapes: Record<Mark, ReactNode> = {
  critical: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />,
  high: <path d="M8 1.5 15.2 14.5H.8z" fill="currentColor" />,
  medium: <path d="M8 1.6 14.4 8 8 14.4 1.6 8z" {...stroke} strokeLinejoin="round" />,
  low: ring,
  neutral: ring,
  protective: <path d="M8 1.6 13.6 3.6V8c0 3-2.2 5.2-5.6 6.5C4.6 13.2 2.4 11 2.4 8V3.6z" {...stroke} strokeLinejoin="round" />,
}

/** The word of a mark: "High", "Protective". */
export const useMarkWord = (): ((mark: Mark) => string) => {
  const t = useWords()
  return (mark) => t(keys[mark])
}

/** The shape of a mark. Where the word does not stand beside it, `alone` gives the shape that name. */
export const SeverityMark = ({ mark, alone = false, size = 16 }: { mark: Mark; alone?: boolean; size?: number }) => {
  const word = useMarkWord()(mark)
  const box = { className: 'severity-mark', 'data-severity': mark, width: size, height: size, viewBox: '0 0 16 16' }
  return alone ? (
    <svg {...box} role="img" aria-label={word}>
      {shapes[mark]}
    </svg>
  ) : (
    <svg {...box} aria-hidden="true">
      {shapes[mark]}
    </svg>
  )
}
