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
import { signsIn } from './train/signs'
import { categoryTarget, claudetteCodes, type Target, typeTarget } from './train/targets'
import { isSeenPart, seenParts, without } from './train/without'

const usage = `npm run train -- [--corpus DIR] [--language en] [--errors FILE]
  learns the weights of assets/ruleset/detector/ from labelled documents and writes the model card's figures
npm run train -- --without rows|signs|own|neighbours|nothing [--corpus DIR] [--language en] [--categories]
  the figures of a model that lacks a part of what it sees; --categories: of CLAUDETTE's categories alone; writes nothing`

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}
export const detectorFolder = 'assets/ruleset/detector'

const signsOf = (language: string) => signsIn(join(detectorFolder, `signs.${language}.json`)).map((s) => s.sign)

const ownLabels = () => agreed(lines(join(detectorFolder, 'labels.jsonl')), lines(join(detectorFolder, 'second-reading.jsonl')))

const corpus = option('corpus', '../shared/corpus')
const only = option('language', '')
/** Where misses and false alarms are written to be read: they quote documents, so never inside the project. */
const errorsFile = option('errors', '')
/** What is left out to see what it adds; then nothing is written. */
const lacking = option('without', '')
const categoriesAlone = process.argv.includes('--categories')
const said = (line: string): void => console.error(line)

if (lacking && lacking !== 'nothing' && !isSeenPart(lacking)) {
  console.error(`--without takes ${seenParts.join(', ')} or nothing, not "${lacking}"\n${usage}`)
  process.exitCode = 2
} else if (process.argv.includes('--help') || !existsSync(join(corpus, 'claudette'))) {
  console.error(existsSync(corpus) ? usage : `no labelled documents at ${corpus}\n${usage}`)
  process.exitCode = 2
} else {
  const { sources } = readSources()
  const { ruleset } = buildRuleset()
  const languages = readyLanguages(
    ruleset.detectors,
    ruleset.languages.map((l) => ({ ...l, learned: { language: l.language, keys: '', heads: [], signs: signsOf(l.language) } })),
  )
  mkdirSync(detectorFolder, { recursive: true })
  let learnedAny = false
  for (const language of languages.readable) {
    const gold = join(corpus, `claudette/claudette.${language}.dev.jsonl`)
    if ((only && only !== language) || !existsSync(gold)) continue
    const ready = languages.of(language)
    if (!ready) continue
    said(`${language}: reading`)
    const own = language === firstLanguage ? ownDocuments(ownLabels(), corpus) : { documents: [], lost: 0 }
    if (own.lost > 0) said(`${own.lost} labels speak of sentences that are not there any more`)
    const whole = [...goldDocuments(gold), ...own.documents].flatMap((d) => examplesOf(d, ready))
    const examples = isSeenPart(lacking) ? without(lacking, whole) : whole
    const typeIndex = new Map(ready.ids.map((id, t) => [id, t]))
    const family = (code: string): string[] =>
      sources.provisions.filter((p) => p.claudette.includes(code) && typeIndex.has(p.detector.id)).map((p) => p.detector.id)
    const targets: Target[] = [
      ...claudetteCodes.map((code) => categoryTarget(code, family(code))),
      ...(own.documents.length > 0 && !categoriesAlone ? ready.ids.slice(0, ready.kinds).map(typeTarget) : []),
    ]
    const lesson: Lesson = learn(language, targets, examples, typeIndex, said)
    const json = `${JSON.stringify({ ...lesson.learned, signs: signsOf(language) })}\n`
    const report = figures(language, lesson, examples)
    said(`${language}: ${lesson.learned.heads.length} heads, ${(gzipSync(json).length / 1000).toFixed(1)} kB gzip`)
    for (const line of report.summary) console.log(line)
    if (lacking || categoriesAlone) continue
    writeFileSync(join(detectorFolder, `${language}.json`), json)
    learnedAny = true
    writeFileSync(join(detectorFolder, `figures.${language}.json`), `${JSON.stringify(report, null, 1)}\n`)
    if (errorsFile) writeFileSync(`${errorsFile}.${language}.txt`, errorsOf(lesson, [...goldDocuments(gold), ...own.documents]))
  }
  if (learnedAny) {
    // A language that was not learned this time keeps the figures that it had.
    const reports = [...languages.readable]
      .map((l) => join(detectorFolder, `figures.${l}.json`))
      .filter((file) => existsSync(file))
      // Written above, by this program.
      .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Figures)
    const agreement = agreementOf(lines(join(detectorFolder, 'labels.jsonl')), lines(join(detectorFolder, 'second-reading.jsonl')))
    const notes = readFileSync(join(detectorFolder, 'model-card-notes.md'), 'utf8')
    writeFileSync(join(detectorFolder, 'model-card.md'), modelCard(reports, agreement, notes))
  }
}
