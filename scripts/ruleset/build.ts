import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { inLanguage } from '../../lib/engine/languages'
import type { LanguageRules } from '../../lib/model/language-rules'
import { Ruleset } from '../../lib/model/ruleset'
import { strayActions } from '../../lib/ruleset/actions-of'
import { compileRuleset } from '../../lib/ruleset/compile'
import { documentsProblems } from '../../lib/ruleset/documents-source'
import { compileFacts, factsProblems } from '../../lib/ruleset/facts-source'
import type { Problem } from '../../lib/ruleset/problem'
import type { ProvisionSource } from '../../lib/ruleset/provision-source'
import { danglingReferences } from '../../lib/ruleset/references'
import { checkPhrases } from './phrases'
import { factsFile, type LanguageSource, readSources, type Sources } from './sources'

/** What ships in the extension as `/ruleset.json`. */
export const output = 'public/ruleset.json'

export interface Built {
  ruleset: Ruleset
  /** The ruleset as it is written: the same sources give the same bytes. */
  json: string
  /** When reading began: a source saved later is newer than the result. */
  begun: Date
  /** Sources that were left out, or that lead nowhere: a ruleset with problems is not fit for release. */
  problems: Problem[]
}

/** Reads every source and compiles the ruleset. Throws only where the result does not agree with the model, which is a bug of ours. */
export const buildRuleset = (project = '.'): Built => {
  const begun = new Date()
  const { sources, problems } = readSources(project)
  const ruleset = compiled(sources)
  return { ruleset, json: `${JSON.stringify(ruleset)}\n`, begun, problems: [...problems, ...referenceProblems(sources)] }
}

const compiled = (sources: Sources): Ruleset => {
  const platforms = sources.platforms.map(({ platform }) => platform)
  const parts = compileRuleset({
    ...sources,
    languages: sources.languages.map(languageRules),
    platforms,
    facts: factsOf(sources),
  })
  // The schema puts the fields in its own order: whoever reads the file and hashes what it read gets the same digest.
  const { digest: _, ...rest } = z.parse(Ruleset, { ...parts, digest: '' })
  return { ...rest, digest: createHash('sha256').update(JSON.stringify(rest)).digest('hex') }
}

const factsOf = ({ facts, documents, provisions, platforms }: Sources) => {
  const names = new Map(provisions.map((p) => [p.detector.id, p.detector.name]))
  return facts && documents
    ? compileFacts(
        facts,
        documents,
        names,
        platforms.map(({ platform }) => platform),
      )
    : undefined
}

const languageRules = ({ language, phrases, learned }: LanguageSource): LanguageRules => ({
  language,
  phrases: phrases.map((p) => p.phrases),
  learned,
})

/** The types of one language as if they were provisions: so that the same checks read them. */
export const asProvisions = ({ language, phrases, learned }: LanguageSource, provisions: readonly ProvisionSource[]) => {
  const detectors = inLanguage(
    provisions.map((p) => p.detector),
    languageRules({ language, phrases, learned }),
  )
  return phrases.flatMap((p) => {
    const detector = detectors.find((d) => d.id === p.phrases.id)
    return detector ? [{ ...p, detector }] : []
  })
}

/** What no single file can know: phrases that do not compile, references that lead nowhere. */
export const referenceProblems = (sources: Sources): Problem[] => [
  ...sources.provisions.flatMap(checkPhrases),
  ...sources.languages.flatMap((l) => asProvisions(l, sources.provisions).flatMap(checkPhrases)),
  ...sources.languages.flatMap((l) => strangers(l, sources)),
  ...expectationProblems(sources),
  ...strayActions(sources.actions, sources),
  ...danglingReferences({ ...sources, planned: sources.planned.ids }),
]

/** What the tables say of types and platforms that are not there, or do not say of those that are. */
const expectationProblems = ({ documents, facts, provisions, platforms, written }: Sources): Problem[] => {
  const polarity = new Map<string, string>(provisions.map((p) => [p.detector.id, p.detector.polarity]))
  return [
    ...(documents ? documentsProblems(documents, written, (id) => polarity.get(id)) : []),
    ...(facts ? factsProblems(factsFile, facts, written, new Set(platforms.map(({ platform }) => platform.id))) : []),
  ]
}

/** Phrases, or weights, for a type that is not there. */
const strangers = ({ language, phrases, learned }: LanguageSource, { provisions }: Sources): Problem[] => {
  const known = new Set(provisions.map((p) => p.detector.id))
  const lost = phrases.filter((p) => !known.has(p.phrases.id)).map((p) => ({ file: p.file, line: 0, id: p.phrases.id }))
  const weighed = (learned?.heads ?? [])
    .filter((h) => !known.has(h.finds))
    .map((h) => ({ file: `assets/ruleset/detector/${language}.json`, line: 0, id: h.finds }))
  return [...lost, ...weighed].map(({ file, line, id }) => ({
    file,
    line,
    message: `"${id}" is no provision type: correct the id, or write its file first`,
  }))
}

/** In one step: who reads meanwhile finds the old file or the new one. */
export const writeRuleset = ({ json, begun, problems }: Omit<Built, 'ruleset'>): void => {
  // One with problems is never taken for current.
  const made = problems.length > 0 ? new Date(0) : begun
  for (const folder of ['public', cache]) mkdirSync(folder, { recursive: true })
  const whole = `${cache}/ruleset-${randomUUID()}.json`
  writeFileSync(whole, json)
  utimesSync(whole, made, made)
  renameSync(whole, output)
}

/** Not beside the output: whatever stands there is packed into the extension. */
const cache = 'node_modules/.cache'
