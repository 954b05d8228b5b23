import type { KeptFinding } from '../../lib/model/kept'
import { markOf } from '../severity-mark'
import type { Marked } from './marked-text'

const weights = { risk: 2, protective: 1, neutral: 0 } as const

/** The findings that were certain as marks, the weightiest first. */
export const findingMarks = (findings: readonly KeptFinding[]): (Marked & { provision: string })[] =>
  findings
    .filter(({ band }) => band === 'strong')
    .sort((a, b) => weights[b.polarity] - weights[a.polarity] || b.points - a.points || a.start - b.start)
    .map((finding) => ({ start: finding.start, end: finding.end, mark: markOf(finding), provision: finding.provision }))
