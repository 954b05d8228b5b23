import type { UnreadReply, VersionAsk } from '../../lib/model/changes-reply'
import type { Settings } from '../../lib/model/settings'
import { UnreadElsewhere } from '../change/unread-elsewhere'
import type { WatchDoor } from '../watch/door'
import { WatchHere } from '../watch/watch-here'
import { WatchWeekHere } from '../watch/watch-week'
import { useWords } from '../words'
import type { Shown } from './follow-summary'
import { Foot } from './foot'
import type { ShowPlace } from './kind-lines'
import { PlainScreen, PlatformScreen } from './plain-screens'
import { TermsScreen } from './terms-screen'

export interface SummaryActions {
  show: ShowPlace
  change: (some: Partial<Settings>) => void
  again: () => void
  read: (which: VersionAsk) => void
  /** Absent in the side panel. */
  openPanel?: (() => void) | undefined
  watching?: WatchDoor | undefined
}

interface ScreenProps {
  shown: Shown
  unread: UnreadReply
  actions: SummaryActions
}

/** What the popup and the side panel show, in every state. */
export const SummaryScreen = ({ shown, unread, actions }: ScreenProps) => (
  <>
    <main>
      <Body shown={shown} unread={unread} actions={actions} />
      {shown.view.kind === 'terms' && actions.watching && (
        <WatchHere frames={shown.view.frames} platform={shown.view.platform} door={actions.watching} />
      )}
      {actions.watching && <WatchWeekHere door={actions.watching} />}
      <UnreadElsewhere unread={unread} read={actions.read} />
    </main>
    {'settings' in shown.view && (
      <Foot site={shown.site} settings={shown.view.settings} change={actions.change} openPanel={actions.openPanel} />
    )}
  </>
)

const Body = ({ shown: { view, site }, unread, actions: { show, change, again, read } }: ScreenProps) => {
  const t = useWords()
  switch (view.kind) {
    case 'terms':
      return <TermsScreen reply={view} site={site} unread={unread} show={show} change={change} read={read} />
    case 'platform':
      return <PlatformScreen platform={view.platform} />
    case 'reading':
      return <PlainScreen title={t('popup_readingTitle')} text="popup_reading" />
    case 'slow':
      return <PlainScreen title={t('popup_slowTitle')} text="popup_slow" again={again} />
    case 'other':
      return <PlainScreen title={t('popup_otherTitle')} text="popup_other" />
    case 'off':
      return <PlainScreen title={t('popup_offTitle', view.host)} text="popup_off" />
    case 'closed':
      return <PlainScreen title={t('popup_closedTitle')} text="popup_closed" />
    case 'failed':
      return <PlainScreen title={t('popup_failedTitle')} text="popup_failed" again={again} />
    case 'unreachable':
      return <PlainScreen title={t('popup_unreachableTitle')} text="popup_unreachable" again={again} />
  }
}
