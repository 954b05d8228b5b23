import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureChanged } from './bench/changed'
import { coldStartLines, measureColdStart } from './bench/cold-start'
import { tableOf } from './bench/figures'
import { sizesOf } from './bench/files'
import { generatedPage, sizes } from './bench/generate'
import { type BenchPage, measureLoader, measurePages, type Rig, startRig } from './bench/rig'
import { readyChromium } from './browsers/ready'
import { outputOf } from './build/extension'
import { guarded } from './build/guarded'

const usage = `npm run bench -- [--pages DIR] [--loads N] [--cold-start]
Processor time of the built extension in Chromium, page by page: the extract step alone, the whole, and mark.js used naively; the load
itself taken off, median of N loads (9 if not said), interleaved. DIR holds HTML files; without it, pages are made. --cold-start: only how long
the worker takes from its start to the first page read, with the rules that ship and with rules that were synced.`

const pagesOf = (folder: string | undefined): BenchPage[] =>
  folder === undefined
    ? Object.entries(sizes).map(([name, characters]) => ({ name, markup: generatedPage(characters) }))
    : readdirSync(folder)
        .filter((name) => /\.html?$/.test(name))
        .map((name) => ({ name: name.replace(/\.html?$/, '').slice(-40), markup: readFileSync(join(folder, name)) }))

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`

const report = async (rig: Rig, pages: readonly BenchPage[], loads: number): Promise<void> => {
  const figures = await measurePages(rig, pages, loads)
  console.log(`Processor milliseconds, median of ${loads} loads, the page's own load ("load") taken off:\n\n${tableOf(figures)}\n`)
  const loader = await measureLoader(rig, loads)
  const { first, again } = await measureChanged(rig, generatedPage(sizes.median))
  const files = sizesOf(outputOf('chrome'))
  const size = files.find((f) => f.file === 'loader.js')?.bytes ?? 0
  console.log(`Loader: ${kilobytes(size)} (goal 3), ${loader.toFixed(2)} ms of script on a page that is not terms (goal 1)`)
  console.log(`Longest task of ours: ${Math.max(...figures.map((f) => f.tasks.longest)).toFixed(1)} ms (goal 16)`)
  console.log(
    `On a page that changed, with its banner: ${first.longest.toFixed(1)} ms the first time in a process, ${again.longest.toFixed(1)} after\n\nSizes:`,
  )
  for (const { file, bytes, gzip } of files)
    console.log(`  ${file.padEnd(52)} ${kilobytes(bytes).padStart(12)} ${kilobytes(gzip).padStart(12)} gzip`)
}

await guarded(async () => {
  const { values } = parseArgs({
    options: { pages: { type: 'string' }, loads: { type: 'string', default: '9' }, 'cold-start': { type: 'boolean', default: false } },
  })
  const loads = Number(values.loads)
  const pages = pagesOf(values.pages)
  if (!Number.isInteger(loads) || loads < 1 || pages.length === 0) {
    console.error(usage)
    return 2
  }
  const chromium = await readyChromium()
  if (!chromium) return 1
  if (values['cold-start']) {
    for (const line of coldStartLines(await measureColdStart(chromium, loads))) console.log(line)
    return 0
  }
  const rig = await startRig(chromium)
  try {
    await report(rig, pages, loads)
  } finally {
    await rig.close()
  }
  return 0
})
