import { setTimeout as pause } from 'node:timers/promises'
import { type ExtensionPage, openExtensionPage } from '../browsers/extension-page'
import { launchWithExtension } from '../browsers/launch'
import { type Served, servePages } from '../browsers/serve-pages'
import { outputOf } from '../build/extension'
import { say } from '../say'
import { type BackgroundTime, backgroundTime } from './background-time'
import { type Figures, median } from './figures'
import { ourTasks } from './our-tasks'
import { bundled, type Meter, meter, read, rest, running } from './variants'

export interface BenchPage {
  name: string
  markup: string | Buffer
}

/** Two browsers, with and without the extension, that show the same pages. */
export interface Rig {
  plain: Meter
  ours: Meter
  desk: ExtensionPage
  tabId: number
  background: BackgroundTime | null
  serve(markup: string | Buffer): void
  close(): Promise<void>
}

const home = 'https://bench.example/start'
const story = 'https://bench.example/soup'
/** Each page has an address of its own: at one address, every page would be a changed version of the one before. */
const addressOf = (name: string): string => `https://bench.example/${encodeURIComponent(name)}/legal/terms`
const start = '<!doctype html><title>Start</title><p>Nothing here.</p>'

export const startRig = async (path: string): Promise<Rig> => {
  let shown: Served = { body: start }
  const ours = await launchWithExtension({ path, extension: outputOf('chrome'), headless: true })
  const plain = await launchWithExtension({ path, headless: true })
  for (const { context } of [ours, plain])
    await servePages(context, (url) => (url === home ? { body: start } : url.startsWith('https://bench.example/') ? shown : undefined))
  const desk = await openExtensionPage(ours)
  const background = await backgroundTime(desk.page)
  const page = await ours.context.newPage()
  await page.goto(home)
  return {
    plain: await meter(await plain.context.newPage(), home),
    ours: await meter(page, home),
    desk,
    tabId: await desk.tabIdOf(page),
    background,
    serve: (body) => {
      shown = { body }
    },
    close: async () => {
      await ours.close()
      await plain.close()
    },
  }
}

/** Every variant of every page once a round, so that a slow moment of the machine falls on all of them. */
export const measurePages = async (rig: Rig, pages: readonly BenchPage[], loads: number): Promise<Figures[]> => {
  const scripts = { extract: await bundled('extract'), naive: await bundled('naive') }
  const all: Figures[] = []
  for (const { name, markup } of pages) {
    say(`${name} …`)
    rig.serve(markup)
    const terms = addressOf(name)
    const noop: number[] = []
    const extract: number[] = []
    const naive: number[] = []
    const whole: number[] = []
    const behind: number[] = []
    for (let i = 0; i < loads; i++) {
      noop.push(await rig.plain.load(terms))
      extract.push(await rig.plain.load(terms, running(rig.plain, scripts.extract, 'benchExtract')))
      naive.push(await rig.plain.load(terms, running(rig.plain, scripts.naive, 'benchNaive')))
      const before = await rig.background?.()
      whole.push(await rig.ours.load(terms, read(rig.desk, rig.tabId, terms)))
      const after = await rig.background?.()
      if (before !== undefined && after !== undefined) behind.push(after - before)
    }
    const tasks = await ourTasks(rig.ours.session, async () => void (await rig.ours.load(terms, read(rig.desk, rig.tabId, terms))))
    all.push({
      name,
      characters: await charactersOf(rig, terms),
      noop: median(noop),
      extract: median(extract) - median(noop),
      naive: median(naive) - median(noop),
      inPage: median(whole) - median(noop),
      inBackground: behind.length > 0 ? median(behind) : null,
      tasks,
    })
  }
  return all
}

const charactersOf = async ({ desk, tabId, ours }: Rig, terms: string): Promise<number> => {
  const length = await ours.page.evaluate(() => (document.body.textContent ?? '').length)
  const reply = await desk.ask('summary', { tabId, url: terms })
  if (reply.kind !== 'terms') throw new Error(`a page to measure is not recognised as terms: the extension says "${reply.kind}"`)
  return length
}

/** Milliseconds of script that the loader costs on a page that is not terms, median. */
export const measureLoader = async ({ ours, serve }: Rig, loads: number): Promise<number> => {
  serve('<!doctype html><html lang="en"><title>Lentil soup</title><h1>Lentil soup</h1><p>Rinse the lentils.</p>')
  const times: number[] = []
  for (let i = 0; i < loads; i++) {
    const { script } = await ourTasks(ours.session, async () => {
      await ours.page.goto(`${story}?${i}`)
      await pause(rest)
    })
    times.push(script)
  }
  return median(times)
}
