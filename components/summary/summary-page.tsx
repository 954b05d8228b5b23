import { useCallback, useEffect, useMemo, useState } from 'react'
import type { UnreadReply, VersionAsk } from '../../lib/model/changes-reply'
import type { Settings } from '../../lib/model/settings'
import type { WatchDoor } from '../watch/door'
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
  /** The changes that were not read; those of documents at these addresses are told as here. */
  unread: (urls: string[]) => Promise<UnreadReply>
  /** The reader has read this version; false when that could not be noted. */
  read: (which: VersionAsk) => Promise<boolean>
  openPanel?: () => Promise<void>
  /** Stars what is read here. */
  watching?: WatchDoor
}

const nothingUnread: UnreadReply = { changes: [], dates: [] }

/** Asks through the door, shows what comes, and says when something the reader asked for could not be done. */
export const SummaryPage = ({ door }: { door: SummaryDoor }) => {
  const t = useWords()
  const [shown, setShown] = useState<Shown | null>(null)
  const [unread, setUnread] = useState<UnreadReply>(nothingUnread)
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
  useEffect(() => {
    if (!shown) return
    const urls = shown.view.kind === 'terms' ? shown.view.frames.filter((f) => !f.incognito).map((f) => f.url) : []
    let isStale = false
    // The summary is worth showing without.
    const learn = async (): Promise<void> => {
      const news = await door.unread(urls).catch(() => nothingUnread)
      if (!isStale) setUnread(news)
    }
    void learn()
    return () => {
      isStale = true
    }
  }, [door, shown])
  const markRead = async (which: VersionAsk): Promise<boolean> => {
    const done = await door.read(which)
    if (done) await following.again()
    return done
  }
  const read = (which: VersionAsk): void => void attempt(markRead(which), 'since_readFailed')

  return (
    <div className="summary">
      <p className="unseen" role="status">
        {shown && announcement(shown.view, t)}
      </p>
      <p className="failure" role="alert">
        {failure && t(failure)}
      </p>
      {shown && <SummaryScreen shown={shown} unread={unread} actions={{ show, change, again, read, openPanel, watching: door.watching }} />}
    </div>
  )
}
