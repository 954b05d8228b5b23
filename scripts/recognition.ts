import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { looksLikeTerms } from '../lib/engine/looks-like-terms'
import { recognise } from '../lib/engine/recognise'
import { bundledRuleset } from './ruleset/bundle'
import { readPage } from './scan/read-html'
import { readyRules } from './scan/scan-page'

const usage = `npx tsx scripts/recognition.ts FOLDER
  measures how well terms pages are told from others. FOLDER holds terms.jsonl and other.jsonl (rows with id, url, kind) and the pages as
  terms/<id>.html and other/<id>.html`

interface Row {
  id: string
  url: string | null
  kind?: string
}

interface Tally {
  pages: number
  inRegistry: number
  /** By the text alone; by the loader and the text, as in the extension; the same with the registry. */
  text: number
  path: number
  withRegistry: number
  milliseconds: number
}

const folder = process.argv[2]
if (!folder || !existsSync(join(folder, 'terms.jsonl'))) {
  console.error(usage)
  process.exitCode = 2
} else {
  const rules = readyRules(await bundledRuleset())
  const { readable } = rules.languages
  const tallies = new Map<string, Tally>()
  for (const set of ['terms', 'other'])
    for (const line of readFileSync(join(folder, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      // A file of the contributor's own; a row in another form fails below, by name.
      const row = JSON.parse(line) as Row
      const { page, headings } = readPage(readFileSync(join(folder, set, `${row.id}.html`)).toString('utf8'), row.url ?? '')
      const known = rules.known(page.url)
      const begun = performance.now()
      const bySigns = recognise(page, null, readable)
      const took = performance.now() - begun
      const looks = looksLikeTerms(page.url, page.title, headings)
      const path = looks && bySigns.isTerms
      const withRegistry = known ? recognise(page, known, readable).isTerms : path
      const name = row.kind === 'licence' ? 'licence' : set
      const tally = tallies.get(name) ?? { pages: 0, inRegistry: 0, text: 0, path: 0, withRegistry: 0, milliseconds: 0 }
      tallies.set(name, tally)
      tally.pages++
      tally.inRegistry += Number(known !== null)
      tally.text += Number(bySigns.isTerms)
      tally.path += Number(path)
      tally.withRegistry += Number(withRegistry)
      tally.milliseconds += took
      if (path !== (set === 'terms') || withRegistry !== (set === 'terms'))
        console.log(
          `${set === 'terms' ? 'missed' : 'taken for terms'}${withRegistry === (set === 'terms') ? ' without the registry' : ''}: ${row.url ?? row.id}: ${page.title.slice(0, 80)}\n    ${looks ? '' : 'stopped by the loader; '}${bySigns.confidence}: ${bySigns.reasons.join('; ')}`,
        )
    }
  const share = (n: number, of: number): string => `${n} (${((100 * n) / of).toFixed(1)} %)`
  console.table(
    Object.fromEntries(
      [...tallies].map(([name, t]) => [
        name,
        {
          pages: t.pages,
          'in registry': t.inRegistry,
          'text alone': share(t.text, t.pages),
          'loader and text': share(t.path, t.pages),
          'with registry': share(t.withRegistry, t.pages),
          'ms a page': (t.milliseconds / t.pages).toFixed(2),
        },
      ]),
    ),
  )
}
