import * as z from 'zod/mini'
import type { ChangesReply, VersionAsk } from '../model/changes-reply'
import { DocumentType } from '../model/document'
import type { Frame } from '../model/frame'
import { PageText } from '../model/page'
import type { FactsReply, Kind, NoteReply, SummaryReply, VisitReply } from '../model/replies'
import { Settings } from '../model/settings'
import { badges } from './badges'
import { changes } from './kept/changes'
import { detectAgain } from './kept/detect-again'
import { type KeepNeeds, keep } from './kept/keep'
import { visitsInHand } from './kept/visits-in-hand'
import { browseAnswers } from './library/browse-answers'
import { libraryAnswers } from './library-answers'
import { type ListsOn, note } from './note'
import { facts } from './others'
import type { Readings, SettingsStore } from './readings'
import type { ReadingNow } from './readings-now'
import type { Rules } from './rules'
import { isOurs } from './speaks-for'
import { summary } from './summary'
import { visit } from './visit'

/** The number of weighty findings in a tab, and whether terms in it have changed since their reader read them. */
export interface Badge {
  count: number
  changed: boolean
}

/** What the background asks of the browser on the reader's behalf. */
export interface Effects {
  sendAnnotator(frame: Frame): Promise<boolean>
  sendCard(frame: Frame): Promise<boolean>
  /** The strings of the interface in the reader's language. */
  strings(): Promise<Readonly<Record<string, string>>>
  showBadge(tabId: number, badge: Badge): Promise<void>
  settingsChanged(settings: Settings): Promise<void>
  /** Tells open pages that a version was read. */
  acknowledged(which: VersionAsk): Promise<void>
  openTabs(): Promise<number[]>
  log(line: string): void
  now(): number
}

export interface AnswerNeeds {
  rules: Rules
  readings: Readings
  settings: SettingsStore
  reading: ReadingNow
  /** What the reader's own lists have to do with a provision. */
  listsOn?: ListsOn
  effects: Effects
  /** The readings kept, how they are compared, and the most bytes that they may take. */
  kept: Pick<KeepNeeds, 'library' | 'bytes' | 'comparing' | 'quota'>
}

const SomeSettings = z.partial(Settings)
const NoteAsk = z.object({ provision: z.string(), platform: z.nullable(z.string()), document: z.nullable(DocumentType) })
const FactsAsk = z.object({ provision: z.string() })
const ChangesAsk = z.object({ view: z.string().check(z.maxLength(200)), page: z.nullable(PageText) })
const SummaryAsk = z.object({ tabId: z.int(), url: z.string() })

/** The answers to every question of the protocol. Messages come from contexts we do not control: what they carry is checked here. */
export const answers = ({ rules, readings, settings, reading, listsOn, effects, kept }: AnswerNeeds) => {
  const { now, log } = effects
  const inHand = visitsInHand()
  const visited = visit({ rules, readings, settings, now, log, toCompare: inHand.put })
  const keepNeeds: KeepNeeds = { ...kept, detectAgain: detectAgain(rules), now, log }
  const changed = changes({ inHand, visit: visited, keep: keep(keepNeeds) })
  const summed = summary({ rules, readings, settings, isReading: (tabId) => reading.has(tabId, effects.now()) })
  const noted = note(rules, listsOn)
  const others = facts(rules)
  const { one: badge, all: allBadges } = badges({ readings, settings, library: kept.library, effects })
  const named = async (platform: string): Promise<string | undefined> => {
    const known = await rules.part((store) => store.platform(platform))
    return typeof known === 'string' ? undefined : known.name
  }
  const acknowledged = async (which: VersionAsk | null): Promise<void> => {
    if (which) await effects.acknowledged(which)
    await allBadges()
  }
  return {
    arrived: async (_: unknown, from: Frame | null): Promise<boolean> => {
      if (!from) return false
      reading.begin(from.tabId, effects.now())
      const sent = await effects.sendAnnotator(from)
      if (!sent) reading.end(from.tabId)
      return sent
    },
    visit: async (page: unknown, from: Frame | null): Promise<VisitReply> => {
      if (!from) return { kind: 'failed', reason: 'malformed' }
      reading.begin(from.tabId, effects.now())
      try {
        return await visited(page, from)
      } finally {
        reading.end(from.tabId)
        await badge(from.tabId)
      }
    },
    changes: async (ask: unknown, from: Frame | null): Promise<ChangesReply> => {
      const parsed = z.safeParse(ChangesAsk, ask)
      if (!from || !parsed.success) return { kind: 'none' }
      const reply = await changed(parsed.data, from)
      await badge(from.tabId)
      return reply
    },
    ...libraryAnswers({ ...keepNeeds, acknowledged, named }),
    ...browseAnswers(keepNeeds),
    left: async (_: unknown, from: Frame | null): Promise<null> => {
      if (from) {
        await readings.dropFrame(from.tabId, from.frameId)
        await badge(from.tabId)
      }
      return null
    },
    card: async (_: unknown, from: Frame | null): Promise<boolean> => (from ? effects.sendCard(from) : false),
    words: () => effects.strings(),
    note: async (ask: unknown): Promise<NoteReply> => {
      const parsed = z.safeParse(NoteAsk, ask)
      return parsed.success ? noted(parsed.data) : { kind: 'unknown-provision' }
    },
    facts: async (ask: unknown): Promise<FactsReply> => {
      const parsed = z.safeParse(FactsAsk, ask)
      return parsed.success ? others(parsed.data) : { kind: 'none' }
    },
    summary: async (ask: unknown, from: Frame | null): Promise<SummaryReply> => {
      const parsed = z.safeParse(SummaryAsk, ask)
      return parsed.success && isOurs(from) ? summed(parsed.data) : { kind: 'closed' }
    },
    kinds: async (): Promise<Kind[]> => {
      const ready = await rules.ready()
      return (ready?.detectors ?? []).map(({ id, name, category, polarity }) => ({ id, name, category, polarity }))
    },
    settings: async (some: unknown): Promise<Settings> => {
      const parsed = z.safeParse(SomeSettings, some)
      const sent = parsed.success ? sentOf(parsed.data, some) : {}
      if (Object.keys(sent).length === 0) return settings.read()
      const next = await settings.change(sent)
      if (seenOnPages.some((name) => Object.hasOwn(sent, name))) await effects.settingsChanged(next)
      return next
    },
  }
}

/** The choices that change how a page is drawn: only these are worth telling every page. */
const seenOnPages: readonly (keyof Settings)[] = ['mutedKinds', 'sitesOff', 'showPossible', 'floor', 'place', 'readsAs']

/** Only what was sent: Zod fills in defaults even where a value may be left out, and these would undo the reader's other choices. */
const sentOf = (parsed: Partial<Settings>, some: unknown): Partial<Settings> =>
  Object.fromEntries(Object.entries(parsed).filter(([key]) => Object.hasOwn(Object(some), key)))
