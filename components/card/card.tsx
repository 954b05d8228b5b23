import { useState } from 'react'
import type { ClauseChange } from '../../lib/model/comparison'
import type { AnchoredOverlay, Finding } from '../../lib/model/finding'
import type { Settings } from '../../lib/model/settings'
import { Actions } from '../action/actions'
import type { Desk } from '../action/desk'
import { BeforeAfter } from '../change/before-after'
import { LensProvider, lawsFor } from '../lens/lens'
import { type MessageKey, useWords } from '../words'
import { Brief } from './brief'
import { ByLists } from './by-lists'
import { CitationsProvider } from './citations'
import type { Copy } from './copying'
import { useFolds } from './folds'
import { Foot } from './foot'
import { Header } from './header'
import type { FactsOf } from './others-set'
import { Scope } from './scope'
import { Sections } from './sections'
import { type NoteOf, type NoteState, useNote } from './use-note'
import { useSources } from './use-sources'

export interface CardProps {
  /** The findings on these words, worst first. */
  findings: readonly [Finding, ...Finding[]]
  overlays: readonly AnchoredOverlay[]
  /** What changed about these words since the reader read them, and when that was (milliseconds since 1970). */
  changes?: readonly ClauseChange[]
  since?: number | null
  /** The protective clauses of the page. */
  protective: readonly Finding[]
  settings: Settings
  noteOf: NoteOf
  /** The set behind a figure on other platforms. */
  factsOf?: FactsOf
  /** Rejects when the settings could not be kept. */
  change(some: Partial<Settings>): Promise<Settings>
  copy: Copy
  desk: Desk
  /** The page's address, leading to a quote on it. */
  linkTo(quote: string): string
  close(): void
}

/** The note beside marked words. */
export const Card = ({
  findings,
  overlays,
  changes = [],
  since = null,
  protective,
  settings: first,
  noteOf,
  factsOf,
  change,
  copy,
  desk,
  linkTo,
  close,
}: CardProps) => {
  const [at, setAt] = useState(0)
  const [settings, setSettings] = useState(first)
  const finding = findings[at] ?? findings[0]
  const state = useNote(finding.provision, noteOf)
  // What is open is remembered as far as it can be: reading goes on without.
  const folds = useFolds(settings.openSections, (openSections) => void change({ openSections }).catch(() => undefined))
  const sources = useSources(() => folds.show('law'))
  const reply = state.kind === 'note' ? ledBy(settings, state) : null
  const { provision } = finding
  const mute = async (muted: boolean): Promise<void> => {
    const others = settings.mutedKinds.filter((kind) => kind !== provision)
    setSettings(await change({ mutedKinds: muted ? [...others, provision] : others }))
  }
  const link = linkTo(finding.quote)
  return (
    <LensProvider value={settings}>
      <CitationsProvider value={{ regulations: reply?.regulations ?? [], show: sources.show }}>
        <Header finding={finding} at={at} count={findings.length} go={setAt} close={close} />
        <div className="body" key={at}>
          {since !== null &&
            changes.map((change) => <BeforeAfter key={`${change.was?.start} ${change.is?.start}`} change={change} since={since} />)}
          {reply?.lists && <ByLists lists={reply.lists} />}
          {finding.scope && <Scope scope={finding.scope} />}
          {reply ? (
            <Brief
              note={reply.note}
              regulations={reply.regulations}
              protective={protective}
              review={
                reply.overlay && reply.platform
                  ? {
                      platform: reply.platform.name,
                      overlay: reply.overlay,
                      state: overlays.find((o) => o.provision === provision)?.state ?? null,
                    }
                  : null
              }
            />
          ) : (
            <Absent state={state} />
          )}
          {reply && (
            <Actions
              note={reply.note}
              finding={finding}
              protective={protective}
              platform={reply.platform?.name ?? null}
              desk={desk}
              copy={copy}
            />
          )}
          <Sections finding={finding} reply={reply} folds={folds} sources={sources} factsOf={factsOf} />
          <Foot
            finding={finding}
            platform={reply?.platform?.name ?? null}
            rules={reply?.date ?? null}
            quote={`“${finding.quote.replace(/\s+/g, ' ').trim()}”\n${link}`}
            link={link}
            isMuted={settings.mutedKinds.includes(provision)}
            mute={mute}
            copy={copy}
          />
        </div>
      </CitationsProvider>
    </LensProvider>
  )
}

/** The instruments in the order in which they matter to this reader; their numbers follow. */
const ledBy = (settings: Settings, reply: Extract<NoteState, { kind: 'note' }>): typeof reply => {
  const { here, rest } = lawsFor(reply.regulations, settings)
  return { ...reply, regulations: [...here, ...rest] }
}

const absences: Record<Exclude<NoteState['kind'], 'note'>, MessageKey> = {
  loading: 'card_loading',
  failed: 'card_damaged',
  'unknown-provision': 'card_unknown',
  unreachable: 'card_unreachable',
}

/** In place of a note: it is on its way, or it cannot be had, and why. */
const Absent = ({ state }: { state: NoteState }) => {
  const t = useWords()
  return (
    <p className="absent" role="status" data-loading={state.kind === 'loading'}>
      {state.kind !== 'note' && t(absences[state.kind])}
    </p>
  )
}
