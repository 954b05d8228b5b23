import type { Regulation } from '../../lib/model/regulation'
import { undated } from '../../lib/ruleset/as-of'
import { comparisonProblems } from '../../lib/ruleset/comparisons'
import { emptyWords } from '../../lib/ruleset/filler'
import { citedAsLaw } from '../../lib/ruleset/not-law'
import type { Problem } from '../../lib/ruleset/problem'
import type { ProvisionSource } from '../../lib/ruleset/provision-source'
import { readingProblems } from '../../lib/ruleset/reading-grade'
import { uncited } from '../../lib/ruleset/references'
import { lengthProblems } from '../../lib/ruleset/section-limits'
import { sharedParagraphs } from '../../lib/ruleset/shared-paragraphs'
import { contradictions } from '../../lib/ruleset/stated-status'
import { untraceable } from '../../lib/ruleset/unverified'
import { asProvisions, referenceProblems } from './build'
import { runExamples } from './examples'
import { readSources } from './sources'

export interface Check {
  problems: Problem[]
  /** What was looked at, in words. */
  summary: string
}

/** Reads every source and asks everything of it. `only`: the ids of the files whose problems are wanted; none means all. */
export const checkRuleset = (only: readonly string[] = [], project = '.'): Check => {
  const { sources, problems } = readSources(project)
  const { provisions, regulations, platforms } = sources
  const run = runExamples(provisions)
  const foreign = sources.languages.map((l) => runExamples(asProvisions(l, provisions)))
  const all = [
    ...problems,
    ...referenceProblems(sources),
    ...provisions.flatMap((p) => [
      ...lengthProblems(p),
      ...readingProblems(p),
      ...emptyWords(p),
      ...comparisonProblems(p),
      ...lawProblems(p, regulations),
    ]),
    ...sharedParagraphs(provisions),
    ...uncited(provisions, regulations),
    ...run.problems,
    ...foreign.flatMap((f) => f.problems),
  ]
  const known = new Set([...sources.written, ...sources.instruments, ...platforms.map(({ platform }) => platform.id)])
  const mistyped = only.filter((id) => !known.has(id))
  return {
    problems: [
      ...all.filter((p) => only.length === 0 || only.some((id) => p.file.includes(`/${id}.`))),
      ...mistyped.map((id): Problem => ({ file: 'assets/ruleset', line: 0, message: `has no source named "${id}": correct the id` })),
    ],
    summary: `${provisions.length} provision types, ${run.examples + foreign.reduce((sum, f) => sum + f.examples, 0)} examples, ${regulations.length} instruments, ${platforms.length} platforms`,
  }
}

const lawProblems = (p: ProvisionSource, regulations: readonly Regulation[]): Problem[] =>
  [citedAsLaw, contradictions, undated, untraceable].flatMap((problems) => problems(p, regulations))
