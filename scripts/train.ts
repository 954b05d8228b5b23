import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { firstLanguage, readyLanguages } from '../lib/engine/languages'
import { buildRuleset } from './ruleset/build'
import { readSources } from './ruleset/sources'
import { agreed, goldDocuments, lines, ownDocuments } from './train/documents'
import { errorsOf } from './train/errors'
import { examplesOf } from './train/examples'
import { type Figures, figures } from './train/figures'
import { type Lesson, learn } from './train/learn'
import { agreementOf, modelCard } from './train/model-card'
import { categoryTarget, claudetteCodes, type Target, typeTarget } from './train/targets'

const usage = `npm run train -- [--corpus DIR] [--language en] [--errors FILE]
  learns the weights of assets/ruleset/detector/ from labelled documents and writes the model card's figures`

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}
export const detectorFolder = 'assets/ruleset/detector'

const ownLabels = () => agreed(lines(join(detectorFolder, 'labels.jsonl')), lines(join(detectorFolder, 'second-reading.jsonl')))

const corpus = option('corpus', '../shared/corpus')
const only = option('language', '')
/** Where misses and false alarms are written to be read: they quote documents, so never inside the project. */
const errorsFile = option('errors', '')
const said = (line: string): void => console.error(line)

if (process.argv.includes('--help') || !existsSync(join(corpus, 'claudette'))) {
  console.error(existsSync(corpus) ? usage : `no labelled documents at ${corpus}\n${usage}`)
  process.exitCode = 2
} else {
  const { sources } = readSources()
  const { ruleset } = buildRuleset()
  const languages = readyLanguages(
    ruleset.detectors,
    ruleset.languages.map((l) => ({ ...l, learned: null })),
  )
  mkdirSync(detectorFolder, { recursive: true })
  const reports: Figures[] = []
  for (const language of languages.readable) {
    const gold = join(corpus, `claudette/claudette.${language}.dev.jsonl`)
    if ((only && only !== language) || !existsSync(gold)) continue
    const ready = languages.of(language)
    if (!ready) continue
    said(`${language}: reading`)
    const own = language === firstLanguage ? ownDocuments(ownLabels(), corpus) : { documents: [], lost: 0 }
    if (own.lost > 0) said(`${own.lost} labels speak of sentences that are not there any more`)
    const examples = [...goldDocuments(gold), ...own.documents].flatMap((d) => examplesOf(d, ready))
    const typeIndex = new Map(ready.ids.map((id, t) => [id, t]))
    const family = (code: string): string[] =>
      sources.provisions.filter((p) => p.claudette.includes(code) && typeIndex.has(p.detector.id)).map((p) => p.detector.id)
    const targets: Target[] = [
      ...claudetteCodes.map((code) => categoryTarget(code, family(code))),
      ...(own.documents.length > 0 ? ready.ids.map(typeTarget) : []),
    ]
    const lesson: Lesson = learn(language, targets, examples, typeIndex, said)
    const json = `${JSON.stringify(lesson.learned)}\n`
    writeFileSync(join(detectorFolder, `${language}.json`), json)
    const report = figures(language, lesson, examples)
    reports.push(report)
    writeFileSync(join(detectorFolder, `figures.${language}.json`), `${JSON.stringify(report, null, 1)}\n`)
    if (errorsFile) writeFileSync(`${errorsFile}.${language}.txt`, errorsOf(lesson, [...goldDocuments(gold), ...own.documents]))
    said(`${language}: ${lesson.learned.heads.length} heads, ${(gzipSync(json).length / 1000).toFixed(1)} kB gzip`)
    for (const line of report.summary) console.log(line)
  }
  if (!only) {
    const agreement = agreementOf(lines(join(detectorFolder, 'labels.jsonl')), lines(join(detectorFolder, 'second-reading.jsonl')))
    const notes = readFileSync(join(detectorFolder, 'model-card-notes.md'), 'utf8')
    writeFileSync(join(detectorFolder, 'model-card.md'), modelCard(reports, agreement, notes))
  }
}
