import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openExtensionPage } from './browsers/extension-page'
import { type ExtensionBrowser, launchWithExtension } from './browsers/launch'
import { readingOf } from './browsers/reading'
import { readyChromium } from './browsers/ready'
import { servePages } from './browsers/serve-pages'
import { outputOf } from './build/extension'
import { guarded } from './build/guarded'
import { inWords } from './demo/in-words'
import { takePictures } from './demo/pictures'
import { type Sample, samples } from './demo/samples'
import { say } from './say'
import { type FileServer, serveFile } from './serve/files'

const usage = `npm run demo -- [URL|FILE] [--headless]
Opens Chromium with the extension on three sample pages, or on the page given. Without a display it prints what was found
and writes screenshots to out/demo.`

const folder = 'out/demo'

const hasDisplay = (): boolean =>
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

/** What to show; null for something that is neither an address nor a file. */
const shown = async (asked: string | undefined): Promise<{ pages: Sample[]; server?: FileServer } | null> => {
  if (asked === undefined) return { pages: samples() }
  if (/^https?:\/\//.test(asked)) return { pages: [{ name: 'page', url: asked }] }
  if (!existsSync(asked)) return null
  const server = await serveFile(resolve(asked))
  return { pages: [{ name: 'page', url: server.url }], server }
}

const openAll = async (browser: ExtensionBrowser, pages: readonly Sample[]) => {
  const opened = []
  for (const { name, url } of pages) {
    const page = await browser.context.newPage()
    // What did not load says so itself, in the tab; a headless run names it.
    const failure = await page.goto(url, { waitUntil: 'domcontentloaded' }).then(
      () => '',
      (error: unknown) => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)),
    )
    opened.push({ name, url, page, failure })
  }
  return opened
}

const stay = async ({ context }: ExtensionBrowser, opened: Awaited<ReturnType<typeof openAll>>): Promise<void> => {
  await opened[0]?.page.bringToFront()
  say('the browser is open: rest the pointer on marked words, and open the popup from the puzzle piece in the toolbar')
  say('close the browser to end')
  await new Promise((done) => context.once('close', done))
}

const report = async (browser: ExtensionBrowser, opened: Awaited<ReturnType<typeof openAll>>): Promise<number> => {
  const desk = await openExtensionPage(browser)
  const files: string[] = []
  for (const { name, url, page, failure } of opened) {
    if (failure) {
      console.log(`${url}\n  could not be opened: ${failure}\n`)
      continue
    }
    await page.bringToFront()
    console.log(`${inWords(url, await readingOf(desk, page, 20_000))}\n`)
    files.push(...(await takePictures(desk, page, name, folder)))
  }
  if (files.length > 0) console.log(`Screenshots:\n${files.map((file) => `  ${file}`).join('\n')}`)
  return files.length > 0 ? 0 : 1
}

await guarded(async () => {
  const { values, positionals } = parseArgs({ options: { headless: { type: 'boolean', default: false } }, allowPositionals: true })
  const what = await shown(positionals[0])
  if (!what) {
    say(`"${positionals[0]}" is neither an address that begins with http nor a file`)
    console.error(usage)
    return 2
  }
  const chromium = await readyChromium()
  if (!chromium) return 1
  const headless = values.headless || !hasDisplay()
  const browser = await launchWithExtension({
    path: chromium,
    extension: outputOf('chrome'),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
  })
  try {
    const held = new Map(what.pages.flatMap(({ url, markup }) => (markup === undefined ? [] : [[url, { body: markup }] as const])))
    if (held.size > 0) await servePages(browser.context, (url) => held.get(url))
    const opened = await openAll(browser, what.pages)
    if (headless) return await report(browser, opened)
    await stay(browser, opened)
    return 0
  } finally {
    await browser.close().catch(() => undefined) // closed by hand already
    what.server?.close()
  }
})
