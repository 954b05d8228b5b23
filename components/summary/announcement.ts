import type { MessageKey, Words } from '../words'
import type { SummaryView } from './follow-summary'
import { isGraded } from './terms-screen'

const titles: Record<Exclude<SummaryView['kind'], 'terms' | 'platform' | 'off'>, MessageKey> = {
  reading: 'popup_readingTitle',
  slow: 'popup_slowTitle',
  other: 'popup_otherTitle',
  closed: 'popup_closedTitle',
  failed: 'popup_failedTitle',
  unreachable: 'popup_unreachableTitle',
}

/** What a screen reader is told when the state changes: one short line. */
export const announcement = (view: SummaryView, t: Words): string => {
  switch (view.kind) {
    case 'terms':
      return isGraded(view) ? t('popup_grade', view.risk.grade) : t('popup_nothing')
    case 'platform':
      return view.platform.name
    case 'off':
      return t('popup_offTitle', view.host)
    default:
      return t(titles[view.kind])
  }
}
