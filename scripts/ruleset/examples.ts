import { detect } from '../../lib/engine/detect'
import { type ReadyDetectors, readyDetectors } from '../../lib/engine/detector'
import type { Finding } from '../../lib/model/finding'
import type { Block } from '../../lib/model/page'
import type { Problem } from '../../lib/ruleset/problem'
import type { Example } from '../../lib/ruleset/provision-sections'
import type { ProvisionSource } from '../../lib/ruleset/provision-source'

type WithExamples = Pick<ProvisionSource, 'file' | 'detector' | 'mustMatch' | 'mustNotMatch'>

export interface ExampleRun {
  examples: number
  problems: Problem[]
}

/** Runs the examples of every provision through the whole engine, against every type; each deviation says what to do. */
export const runExamples = (provisions: readonly WithExamples[]): ExampleRun => {
  const ready = readyDetectors(provisions.map((p) => p.detector))
  const uncued = readyDetectors(provisions.map((p) => ({ ...p.detector, cues: everyWord })))
  const problems: Problem[] = []
  let examples = 0
  for (const p of provisions) {
    for (const example of p.mustMatch) {
      examples++
      problems.push(...mustMatch(p, example, ready, uncued))
    }
    for (const example of p.mustNotMatch) {
      examples++
      problems.push(...mustNotMatch(p, example, ready))
    }
  }
  return { examples, problems }
}

/** With these as cues every clause is tried. */
const everyWord = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('').map((letter) => `${letter}*`)

const mustMatch = (p: WithExamples, example: Example, ready: ReadyDetectors, uncued: ReadyDetectors): Problem[] => {
  const found = strongIn(example, ready)
  const at = { file: p.file, line: example.line }
  const quote = quoted(example)
  const problems = unexpected(found, [p.detector.id, ...example.also], at, quote)
  if (!found.includes(p.detector.id)) {
    const reason = strongIn(example, uncued).includes(p.detector.id)
      ? `is matched by a pattern, but holds none of the cues: add a cue for ${quote}`
      : anyBand(example, ready).includes(p.detector.id)
        ? `is found only as "possible": move a pattern up, or write a stronger one for ${quote}`
        : `is not found: write a pattern, or look at "unless", for ${quote}`
    problems.push({ ...at, message: reason })
  }
  for (const id of known(example.also, ready))
    if (!found.includes(id)) problems.push({ ...at, message: `says "also: ${id}", which does not find it: ${quote}` })
  return problems
}

const mustNotMatch = (p: WithExamples, example: Example, ready: ReadyDetectors): Problem[] => {
  const at = { file: p.file, line: example.line }
  const found = strongIn(example, ready)
  const problems = unexpected(found, example.also, at, quoted(example))
  for (const id of known(example.also, ready))
    if (!found.includes(id)) problems.push({ ...at, message: `says "also: ${id}", which does not find it: ${quoted(example)}` })
  return problems
}

const unexpected = (found: readonly string[], expected: readonly string[], at: { file: string; line: number }, quote: string): Problem[] =>
  found
    .filter((id) => !expected.includes(id))
    .map((id) => ({ ...at, message: `is found by ${id}: make its patterns stricter, or say "(also: ${id})" if that is right: ${quote}` }))

const strongIn = (example: Example, ready: ReadyDetectors): string[] =>
  findings(example, ready)
    .filter((f) => f.band === 'strong')
    .map((f) => f.provision)

const anyBand = (example: Example, ready: ReadyDetectors): string[] => findings(example, ready).map((f) => f.provision)

const findings = (example: Example, ready: ReadyDetectors): Finding[] => {
  const lead = example.lead ?? ''
  const text = lead === '' ? example.text : `${lead}\n${example.text}`
  const item = { start: text.length - example.text.length, end: text.length }
  const blocks: Block[] =
    lead === ''
      ? [{ ...item, kind: 'text' }]
      : [
          { start: 0, end: lead.length, kind: 'text' },
          { ...item, kind: 'item', lead: 0 },
        ]
  return detect(text, blocks, ready)
}

const quoted = (example: Example): string => `"${example.text.length > 70 ? `${example.text.slice(0, 70)}...` : example.text}"`

/** An example may name a type that is not written yet: that is checked from the day it is. */
const known = (ids: readonly string[], ready: ReadyDetectors): string[] => ids.filter((id) => ready.types.some((t) => t.detector.id === id))
