import { SeverityMark, useMarkWord } from '../severity-mark'
import type { findingMarks } from './finding-marks'

type NamedMark = ReturnType<typeof findingMarks>[number]

/** What is marked in a paragraph, in words: a mark alone is not heard, and not seen by everybody. */
export const MarksNamed = ({ marks, nameOf }: { marks: readonly NamedMark[]; nameOf: (provision: string) => string }) => {
  const word = useMarkWord()
  const once = marks.filter(({ provision }, i) => marks.findIndex((other) => other.provision === provision) === i)
  if (once.length === 0) return null
  return (
    <ul className="named">
      {once.map(({ provision, mark }) =>
        mark === 'place' ? null : (
          <li key={provision}>
            <SeverityMark mark={mark} size={12} /> {nameOf(provision)} <span className="quiet">· {word(mark)}</span>
          </li>
        ),
      )}
    </ul>
  )
}
