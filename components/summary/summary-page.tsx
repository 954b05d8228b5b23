import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Settings } from '../../lib/model/settings'
import { type MessageKey, useWords } from '../words'
import { announcement } from './announcement'
import type { Place } from './clauses'
import { type Asked, followSummary, type Shown } from './follow-summary'
import { SummaryScreen } from './summary-screen'

/** What the page around the summary does for it. */
export interface SummaryDoor {
  /** Asks what is known of the tab in front. Rejects when the background cannot be reached. */
  ask: () => Promise<Asked>
  wait: (milliseconds: number) => Promise<void>
  /** Calls back whenever the answer may have changed; returns the end of it. */
  watch: (changed: () => void) => () => void
  /** Scrolls the page to a finding and opens its card; false when it is not there any more. */
  show: (frameId: number, index: number) => Promise<boolean>
  change: (some: Partial<Settings>) => Promise<unknown>
  openPanel?: () => Promise<void>
}

/** Asks through the door, shows what comes, and says when something the reader asked for could not be done. */
export const SummaryPage = ({ door }: { door: SummaryDoor }) => {
  const t = useWords()
  const [shown, setShown] = useState<Shown | null>(null)
  const [failure, setFailure] = useState<MessageKey | null>(null)
  const following = useMemo(() => followSummary({ ask: door.ask, wait: door.wait, changed: setShown }), [door])
  useEffect(() => {
    const again = (): void => void following.again()
    again()
    const unwatch = door.watch(again)
    return () => {
      unwatch()
      following.stop()
    }
  }, [door, following])

  const attempt = useCallback(async (work: Promise<unknown>, otherwise: MessageKey): Promise<void> => {
    const done = await work.catch(() => false)
    setFailure(done === false ? otherwise : null)
  }, [])
  const show = ({ frame, index }: Place): void => void attempt(door.show(frame.frameId, index), 'popup_notShown')
  const change = (some: Partial<Settings>): void => void attempt(door.change(some).then(following.again), 'popup_notSaved')
  const open = door.openPanel
  const openPanel = open && ((): void => void attempt(open(), 'popup_panelFailed'))
  const again = (): void => void following.again()

  return (
    <div className="summary">
      <p className="unseen" role="status">
        {shown && announcement(shown.view, t)}
      </p>
      <p className="failure" role="alert">
        {failure && t(failure)}
      </p>
      {shown && <SummaryScreen shown={shown} actions={{ show, change, again, openPanel }} />}
    </div>
  )
}
