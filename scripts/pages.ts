import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openExtensionPage } from './browsers/extension-page'
import { launchWithExtension } from './browsers/launch'
import { readyChromium } from './browsers/ready'
import { type Served, servePages } from './browsers/serve-pages'
import { outputOf } from './build/extension'
import { guarded } from './build/guarded'
import { type CollectedPage, collection, NoCollection } from './pages/collection'
import { keepErrors } from './pages/extension-errors'
import { type Judges, judge } from './pages/judge'
import { isSound, summaryOf, tableOf } from './pages/report'
import type { Row } from './pages/row'
import { steady } from './pages/steady'
import { visitor } from './pages/visitor'
import { say } from './say'

const usage = `npm run -s pages -- DIR [--only TEXT] [--limit N]
Opens every page of a folder at its own address in Chromium, with the extension and without, and reports what was recognised and
whether the page noticed. Writes out/pages.jsonl and out/pages.md.`

const judgeAll = async (path: string, pages: readonly CollectedPage[]): Promise<{ rows: Row[]; listed: string[] }> => {
  const served = new Map<string, Served>()
  const ours = await launchWithExtension({ path, extension: outputOf('chrome'), headless: true })
  const plain = await launchWithExtension({ path, headless: true })
  try {
    for (const { context } of [ours, plain]) {
      // The browser asks for https where it knows that a host prefers it.
      await servePages(context, (url) => served.get(url) ?? served.get(url.replace(/^https:/, 'http:')))
      await steady(context)
    }
    const judges: Judges = {
      desk: await openExtensionPage(ours),
      ours: await visitor(ours.context),
      plain: await visitor(plain.context),
      serve: (url, body) => {
        served.clear()
        served.set(url, { body })
      },
    }
    const errorsOfOurs = await keepErrors(ours)
    await judges.ours.page.bringToFront()
    const rows: Row[] = []
    for (const page of pages) {
      rows.push(await judge(judges, page))
      if (rows.length % 25 === 0) say(`${rows.length} of ${pages.length} pages`)
    }
    return { rows, listed: await errorsOfOurs() }
  } finally {
    await ours.close()
    await plain.close()
  }
}

await guarded(async () => {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' }, limit: { type: 'string' } }, allowPositionals: true })
  const [folder] = positionals
  if (!folder) {
    console.error(usage)
    return 2
  }
  try {
    const all = collection(folder)
    const pages = all.filter((p) => !values.only || p.id.includes(values.only)).slice(0, values.limit ? Number(values.limit) : all.length)
    const chromium = await readyChromium()
    if (!chromium) return 1
    const { rows, listed } = await judgeAll(chromium, pages)
    const summary = summaryOf(rows, listed)
    mkdirSync('out', { recursive: true })
    writeFileSync('out/pages.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    writeFileSync('out/pages.md', `# Pages\n\n\`\`\`\n${summary}\n\`\`\`\n\n${tableOf(rows)}\n`)
    console.log(`${summary}\n\nEvery page: out/pages.md, out/pages.jsonl`)
    return isSound(rows, listed) ? 0 : 1
  } catch (error) {
    if (!(error instanceof NoCollection)) throw error
    say(error.message)
    return 2
  }
})
