import * as z from 'zod/mini'
import { DocumentType } from '../model/document'
import type { Frame } from '../model/frame'
import type { FactsReply, Kind, NoteReply, SummaryReply, VisitReply } from '../model/replies'
import { Settings } from '../model/settings'
import { note } from './note'
import { facts } from './others'
import type { Readings, SettingsStore } from './readings'
import type { ReadingNow } from './readings-now'
import type { Rules } from './rules'
import { badgeCount, summary } from './summary'
import { visit } from './visit'

/** What the background asks of the browser on the reader's behalf. */
export interface Effects {
  sendAnnotator(frame: Frame): Promise<boolean>
  sendCard(frame: Frame): Promise<boolean>
  showBadge(tabId: number, count: number): Promise<void>
  settingsChanged(settings: Settings): Promise<void>
  log(line: string): void
  now(): number
}

export interface AnswerNeeds {
  rules: Rules
  readings: Readings
  settings: SettingsStore
  reading: ReadingNow
  effects: Effects
}

const SomeSettings = z.partial(Settings)
const NoteAsk = z.object({ provision: z.string(), platform: z.nullable(z.string()), document: z.nullable(DocumentType) })
const FactsAsk = z.object({ provision: z.string() })
const SummaryAsk = z.object({ tabId: z.int(), url: z.string() })

/** The answers to every question of the protocol. Messages come from contexts we do not control: what they carry is checked here. */
export const answers = ({ rules, readings, settings, reading, effects }: AnswerNeeds) => {
  const visited = visit({ rules, readings, settings, now: effects.now, log: effects.log })
  const summed = summary({ rules, readings, settings, isReading: (tabId) => reading.has(tabId, effects.now()) })
  const noted = note(rules)
  const others = facts(rules)
  /** A number that cannot be shown must not cost the page its answer. */
  const badge = async (tabId: number): Promise<void> => {
    try {
      const tab = await readings.tab(tabId)
      await effects.showBadge(tabId, badgeCount(tab?.frames ?? [], await settings.read()))
    } catch (error) {
      effects.log(`the badge could not be set: ${error instanceof Error ? error.message : String(error)}`)
    }
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
    left: async (_: unknown, from: Frame | null): Promise<null> => {
      if (from) {
        await readings.dropFrame(from.tabId, from.frameId)
        await badge(from.tabId)
      }
      return null
    },
    card: async (_: unknown, from: Frame | null): Promise<boolean> => (from ? effects.sendCard(from) : false),
    note: async (ask: unknown): Promise<NoteReply> => {
      const parsed = z.safeParse(NoteAsk, ask)
      return parsed.success ? noted(parsed.data) : { kind: 'unknown-provision' }
    },
    facts: async (ask: unknown): Promise<FactsReply> => {
      const parsed = z.safeParse(FactsAsk, ask)
      return parsed.success ? others(parsed.data) : { kind: 'none' }
    },
    summary: async (ask: unknown): Promise<SummaryReply> => {
      const parsed = z.safeParse(SummaryAsk, ask)
      return parsed.success ? summed(parsed.data) : { kind: 'closed' }
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
