import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detect } from '../../lib/engine/detect'
import { type ReadyDetectors, readyDetectors } from '../../lib/engine/detector'
import { blocksOfText } from '../../lib/engine/plain-text'
import type { Finding } from '../../lib/model/finding'
import type { ProvisionSource } from '../../lib/ruleset/provision-source'

interface Row {
  doc: string
  text: string
  labels: { code: string; level: number }[]
}

/**
 * Runs one provision over a folder of real documents and prints what it finds, so that a contributor can read the hits. The folder has the
 * layout of the project's development corpus: `claudette/claudette.en.dev.jsonl` and `versions/index.jsonl` with `versions/<id>.md`.
 */
export const tryProvision = (p: ProvisionSource, corpus: string, most: number): void => {
  const ready = readyDetectors([p.detector])
  const gold = join(corpus, 'claudette/claudette.en.dev.jsonl')
  if (p.claudette.length > 0 && existsSync(gold)) labelled(p, ready, gold)
  const index = join(corpus, 'versions/index.jsonl')
  if (!existsSync(index)) throw new Error(`no documents at ${index}: give a folder with --corpus`)
  const hits: string[] = []
  const withIt = new Map<string, number>()
  let read = 0
  for (const line of readFileSync(index, 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as { id: string; service: string; terms_type: string; lang?: string }
    const file = join(corpus, 'versions', `${row.id}.md`)
    if (!existsSync(file)) continue
    const text = readFileSync(file, 'utf8')
    if (!/\bthe\b.*\bthe\b/s.test(text.slice(0, 3000))) continue
    read++
    for (const f of detect(text, blocksOfText(text), ready)) {
      if (f.band === 'strong') withIt.set(`${row.service} / ${row.terms_type}`, (withIt.get(`${row.service} / ${row.terms_type}`) ?? 0) + 1)
      hits.push(show(f, `${row.service}, ${row.terms_type}`))
    }
  }
  const step = Math.max(1, Math.floor(hits.length / most))
  for (const hit of hits.filter((_, i) => i % step === 0)) console.log(hit)
  console.log(`\n${hits.length} findings; strong in ${withIt.size} of ${read} English documents; shown: every ${step}.`)
}

const show = (f: Finding, where: string): string =>
  `${f.band === 'strong' ? '#' : '?'} ${where}  [${f.why.join(' / ')}]${f.modifiers.length > 0 ? ` {${f.modifiers.join('; ')}}` : ''}\n    ${f.quote.replace(/\s+/g, ' ').slice(0, 420)}`

/** Sentence by sentence against the labels: those of the codes are not always of this very type, so read before you count. */
const labelled = (p: ProvisionSource, ready: ReadyDetectors, gold: string): void => {
  let right = 0
  let wrong = 0
  const missed: string[] = []
  for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as Row
    const is = row.labels.some((l) => p.claudette.includes(l.code) && l.level >= 2)
    const found = detect(row.text, [{ start: 0, end: row.text.length, kind: 'text' }], ready).some((f) => f.band === 'strong')
    if (found && is) right++
    else if (found) {
      wrong++
      console.log(`- not labelled ${p.claudette.join('/')}: ${row.doc}: ${row.text.slice(0, 300)}`)
    } else if (is) missed.push(`${row.doc}: ${row.text.slice(0, 260)}`)
  }
  for (const m of missed.slice(0, 40)) console.log(`o labelled ${p.claudette.join('/')}, not found: ${m}`)
  console.log(
    `\nCLAUDETTE ${p.claudette.join('/')}: ${right} found and labelled, ${wrong} found and not labelled, ${missed.length} labelled and not found.\n`,
  )
}
