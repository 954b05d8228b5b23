import { dayInWords } from '../card/day'
import { useWords } from '../words'

/** The stated date moved, and the text did not. */
export const DateMoved = ({ from, to }: { from: string | null; to: string | null }) => {
  const t = useWords()
  const day = (iso: string): string => dayInWords(iso, t)
  if (to === null) return t('since_dateGone')
  return from === null ? t('since_dateMovedTo', day(to)) : t('since_dateMoved', day(from), day(to))
}
