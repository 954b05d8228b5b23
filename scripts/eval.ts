import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { languageOf } from '../lib/engine/language'
import { firstLanguage, readyLanguages } from '../lib/engine/languages'
import { type GoldScore, predict, scoreGold } from './eval/gold'
import { labelLines } from './eval/labels'
import { quoteLines, scoreQuotes } from './eval/quotes'
import { goldRows } from './eval/rows'
import { bundledRuleset } from './ruleset/bundle'
import { readSources } from './ruleset/sources'

const usage = `npm run -s eval -- GOLD.jsonl [--predictions OUT.jsonl] [--format text|json]
  reads labelled sentences in the form of CLAUDETTE and says how well the categories are found; documents the model
  learned from flatter it: the model card has the figures on documents it had not seen
npm run -s eval -- --labels [--format text|json]
  how well each of our own types is found, cross-validated: the figures that npm run train wrote
npm run -s eval -- --quotes DOCUMENTS.jsonl [--format text|json]
  how many of the places that reviewers quoted are found; {doc, text, points: [{start, end, case, point}]} a line`

const words = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = words.indexOf(`--${name}`)
  return at < 0 ? undefined : words.splice(at, 2)[1]
}
const flag = (name: string): boolean => {
  const at = words.indexOf(`--${name}`)
  if (at >= 0) words.splice(at, 1)
  return at >= 0
}

const stop = (why: string): void => {
  console.error(`eval: ${why}`)
  process.exitCode = 2
}

const show = (score: GoldScore, language: string): string[] => [
  `${score.documents} documents, ${score.sentences} sentences (${language})`,
  'category  precision  recall     F1  positives  presence in the document',
  ...score.codes.map(
    (c) =>
      `${c.code.padEnd(9)} ${[c.precision, c.recall, c.f1].map((n) => n.toFixed(3).padStart(8)).join(' ')} ${String(c.positives).padStart(10)}  ${c.presence.toFixed(3)}`,
  ),
  `of the eight without pinc: macro F1 ${score.macro.toFixed(3)}, micro F1 ${score.micro.toFixed(3)}, presence ${score.presence.toFixed(3)}`,
]

const format = option('format') ?? 'text'
const predictionsFile = option('predictions')
const quotesFile = option('quotes')
if (flag('help')) console.log(usage)
else if (format !== 'text' && format !== 'json') stop(`--format is text or json, not "${format}"`)
else if (flag('labels')) {
  const files = ['en', 'de'].map((l) => `assets/ruleset/detector/figures.${l}.json`).filter((f) => existsSync(f))
  for (const file of files) for (const line of labelLines(JSON.parse(readFileSync(file, 'utf8')), format)) console.log(line)
} else if (quotesFile !== undefined) {
  const ruleset = await bundledRuleset()
  const ready = readyLanguages(ruleset.detectors, ruleset.languages).of(firstLanguage)
  const score = ready ? scoreQuotes(quotesFile, readSources().sources.provisions, ready) : 'the rules cannot be read'
  if (typeof score === 'string') stop(score)
  else for (const line of quoteLines(score, format)) console.log(line)
} else {
  const rows = words[0] === undefined ? 'no file was given (--help shows how it is used)' : goldRows(words[0])
  if (typeof rows === 'string') stop(rows)
  else {
    const ruleset = await bundledRuleset()
    const languages = readyLanguages(ruleset.detectors, ruleset.languages)
    const language = languageOf(rows.map((r) => r.text).join('\n'), '')
    const ready = languages.of(languages.readable.has(language) ? language : firstLanguage)
    if (!languages.readable.has(language)) console.error(`eval: the rules cannot read "${language}"; it is read as English`)
    if (ready) {
      const predictions = predict(rows, ready)
      if (predictionsFile) writeFileSync(predictionsFile, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''))
      const score = scoreGold(rows, predictions)
      if (format === 'json') console.log(JSON.stringify(score))
      else for (const line of show(score, language)) console.log(line)
    }
  }
}
