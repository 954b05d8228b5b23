import type { Ask, Followers, Move } from '../messages'
import type { VisitReply } from '../model/replies'
import type { Settings } from '../model/settings'
import type { Span } from '../model/span'
import { cardSession, type Read } from './card-session'
import { changeBars } from './change-bars'
import { changeOrder, drawnChanges, findingsOn } from './changed-marks'
import { type Extraction, extractInSlices } from './extract'
import { groundUnder } from './ground'
import { lookOf, worstFirst } from './look'
import { drawnOrder, neighbour } from './order'
import { pageChanges } from './page-changes'
import type { Mark, Painter } from './painter'
import { followPointer } from './pointer'
import { rest, slice } from './rest'
import { reveal } from './reveal'
import type { ShadowStyles } from './shadow-styles'
import { textColumn } from './text-column'
import { voice } from './voice'
import { watchPage } from './watch'

/** Words that are spoken to screen readers. */
export type Say = (
  key: 'page_at' | 'page_folded' | 'page_none' | 'page_atChange' | 'page_foldedChange' | 'page_noChange',
  ...values: string[]
) => string

export interface AnnotatorNeeds {
  document: Document
  ask: Ask
  painter: Painter
  say: Say
  /** Where highlights in shadow roots need styles of their own. */
  shadows?: ShadowStyles
}

export interface Annotator {
  /** Reads the page (again). */
  look(): void
  followers: Followers
  /** Takes everything of ours off the page, for good. */
  stop(): void
}

/** Reads a frame, has it understood, draws the marks, and keeps them right while the page lives. */
export const annotate = ({ document, ask, painter, say, shadows }: AnnotatorNeeds): Annotator => {
  let extraction: Extraction | undefined
  let read: Read | undefined
  let current: number | null = null
  let running: Promise<boolean> | undefined
  let stopped = false
  const spoken = voice(document)
  const cards = cardSession(ask, painter)
  const bars = changeBars(document)
  const changes = pageChanges({
    document,
    ask,
    door: cards.door,
    changed: () => {
      if (!read) return
      const told = changes.told()
      read = { ...read, changes: told?.kind === 'changed' ? told.comparison.changes : [], since: told?.since ?? null }
      paint()
    },
    looks: () => ({
      names: new Map(read?.findings.map(({ provision, name }) => [provision, name])),
      ground: groundUnder(document.body),
      column: () => (extraction ? textColumn(extraction) : null),
      next: () => move({ to: 'next-change', from: 'here', wrap: true }),
    }),
  })
  const address = (): string => document.location.href

  const order = (): number[] => (read ? drawnOrder(read.findings, read.settings) : [])

  /** Where a mark stands: those of the findings come first, those of the changes are numbered on behind them. */
  const spanOf = (id: number): Span | null | undefined => read && (read.findings[id] ?? read.changes[id - read.findings.length]?.is)
  const rangesOf = (id: number): Range[] => {
    const span = spanOf(id)
    return span && extraction ? extraction.rangesOf(span) : []
  }

  const paint = (): void => {
    const marks = order().flatMap((id): Mark[] => {
      const finding = read?.findings[id]
      return finding ? [{ id, look: lookOf(finding), ranges: rangesOf(id) }] : []
    })
    const changed = read ? drawnChanges(read, rangesOf) : []
    painter.paint([...changed, ...marks])
    bars.draw(changed.map(({ id, ranges }) => ({ ranges, ground: painter.ground(id) })))
    shadows?.add(extraction?.shadowRoots ?? [])
    if (cards.isOpen()) painter.emphasise(current)
  }

  const wipe = (): void => {
    read = undefined
    current = null
    cards.close()
    changes.clear()
    painter.clear()
    bars.clear()
    shadows?.clear()
  }

  const take = (reply: VisitReply, url: string): void => {
    if (reply.kind !== 'terms' && reply.kind !== 'unreadable') {
      wipe()
      return
    }
    const { settings, page } = reply
    const { findings, overlays } = reply.kind === 'terms' ? reply : { findings: [], overlays: [] }
    if (current !== null && findings[current]?.start !== read?.findings[current]?.start) current = null
    read = { findings, overlays, platform: page.platform, document: page.documentType, settings, url, changes: [], since: null }
    paint()
    if (extraction) changes.settle(extraction.page)
  }

  /** True when the page said much that is new: a clock that ticks in the text is none. */
  const lookOnce = async (again: boolean): Promise<boolean> => {
    const url = address()
    // Apart from whatever brought us here: a task of its own.
    await rest()
    const now = await extractInSlices(document, url, slice, rest)
    if (stopped) return false
    watch.add(now.shadowRoots)
    const before = extraction?.page
    const same = !again && before?.text === now.page.text && before.url === url
    extraction = now
    if (same) {
      // The page may have put other nodes in the place of those that we marked.
      if (read) paint()
      return false
    }
    const reply = await ask('visit', now.page).catch((): VisitReply => ({ kind: 'off' }))
    if (!stopped) take(reply, url)
    return !before || before.url !== url || Math.abs(before.text.length - now.page.text.length) > 200
  }

  const look = async (again: boolean): Promise<boolean> => {
    if (stopped) return false
    while (running) await running
    running = lookOnce(again).finally(() => {
      running = undefined
    })
    return running
  }

  const show = async (id: number, open: boolean): Promise<boolean> => {
    if (!read || !spanOf(id)) return false
    current = id
    const seen = reveal(rangesOf(id), () => painter.place(id))
    painter.emphasise(id)
    const finding = read.findings[id]
    const at = finding ? order() : changeOrder(read)
    const place = [String(at.indexOf(id) + 1), String(at.length)]
    if (finding) spoken.say(seen ? say('page_at', finding.name, ...place) : say('page_folded', finding.name))
    else spoken.say(seen ? say('page_atChange', ...place) : say('page_foldedChange'))
    // The card of a change tells what was found in its words as well.
    return open ? cards.open(read, finding ? [id] : [id, ...findingsOn(read, id, order())], true) : true
  }

  const move = async ({ to, from, wrap }: Move): Promise<boolean> => {
    if (to === 'open') {
      const here = current ?? neighbour(order(), null, 1, false)
      return here === null ? false : show(here, true)
    }
    const toChange = to === 'next-change'
    const stops = toChange && read ? changeOrder(read) : order()
    const next = neighbour(stops, from === 'edge' ? null : current, to === 'previous' ? -1 : 1, wrap)
    if (next === null) {
      if (read && wrap) spoken.say(say(toChange ? 'page_noChange' : 'page_none'))
      return false
    }
    cards.close()
    return show(next, toChange)
  }

  const repaint = async (settings: Settings): Promise<null> => {
    const sites = (s: Settings | undefined): string => s?.sitesOff.join() ?? ''
    if (!read || sites(read.settings) !== sites(settings)) await look(true)
    else {
      read = { ...read, settings }
      paint()
    }
    return null
  }

  const stopPointer = followPointer(document, {
    at: (x, y) => {
      if (!painter.intact()) paint()
      return painter.at(x, y)
    },
    over: (ids) => {
      const findings = read?.findings ?? []
      const worst = [...ids].sort((a, b) => worstOf(findings, a, b))
      current = worst[0] ?? current
      if (read) void cards.open(read, worst, false)
    },
    out: cards.leave,
  })
  const watch = watchPage(document, () => look(false))

  return {
    look: () => void look(true),
    followers: {
      show: ({ index, open }) => show(index, open),
      move,
      repaint,
      acknowledged: async (which) => {
        changes.acknowledged(which)
        return null
      },
      reread: async () => {
        await look(true)
        return null
      },
    },
    stop: () => {
      stopped = true
      watch.stop()
      stopPointer()
      wipe()
      spoken.silence()
    },
  }
}

const worstOf = (findings: Read['findings'], a: number, b: number): number => {
  const [first, second] = [findings[a], findings[b]]
  return first && second ? worstFirst(first, second) : 0
}
