import type { Regulation, RegulationStatus } from '../model/regulation'
import { datesIn, isoDate, mayBeSame } from './dates'
import type { Problem } from './problem'
import type { ProvisionSource } from './provision-source'
import { statementsIn } from './statements'

const applies: readonly RegulationStatus[] = ['in-force', 'partly', 'case-law']
const appliesWhole: readonly RegulationStatus[] = ['in-force', 'case-law']
const draft: readonly RegulationStatus[] = ['bill', 'proposal', 'planned']

/** Words that say where an instrument stands, and the statuses that they contradict, unless its file speaks of such a thing as well. */
const sayings: readonly { said: RegExp; wrongFor: readonly RegulationStatus[]; unless?: RegExp }[] = [
  { said: /(?<!\bnot (?:yet )?|\bonce )\bin force\b/i, wrongFor: [...draft, 'not-yet'] },
  { said: /\b(?:applies|applied|applying|applicable|in effect) since\b/i, wrongFor: [...draft, 'not-yet'] },
  { said: /\b(?:was|been) (?:adopted|enacted)\b|\bbecame law\b/i, wrongFor: draft },
  { said: /\bnot (?:yet )?in force\b/i, wrongFor: appliesWhole },
  {
    said: /\b(?:is|was|remains) (?:only |still )?an? (?:bill|proposal)\b|\bnot law\b/i,
    wrongFor: applies,
    unless: /\b(?:bill|proposal|proposed|guidance)\b/i,
  },
]

/**
 * Statements of a record that its instruments' files contradict: a status that is another one there, and a date that does not stand there.
 * An instrument whose own file speaks of a bill or of a date still to come may be cited for that as well.
 */
export const contradictions = ({ file, paragraphs }: ProvisionSource, regulations: readonly Regulation[]): Problem[] => {
  const byId = new Map(regulations.map((r) => [r.id, r]))
  return paragraphs.flatMap((paragraph) =>
    statementsIn(paragraph).flatMap(({ id, text }) => {
      const instrument = byId.get(id)
      if (!instrument) return []
      return [...wrongStatus(text, instrument), ...strangeDates(text, instrument)].map(
        (what): Problem => ({
          file,
          line: paragraph.line,
          message: `${what}, but assets/ruleset/regulations/${id}.md does not: correct one of them`,
        }),
      )
    }),
  )
}

const wrongStatus = (text: string, { id, status, standing }: Regulation): string[] =>
  sayings.flatMap(({ said, wrongFor, unless = said }) => {
    const words = said.exec(text)?.[0]
    return words !== undefined && wrongFor.includes(status) && !unless.test(standing)
      ? [`says "${words}" of [${id}], which is "${status}"`]
      : []
  })

const strangeDates = (text: string, { id, standing, citation, requires, asOf }: Regulation): string[] => {
  const known = [...datesIn([standing, citation, requires].join(' ')), isoDate(asOf)]
  return datesIn(text)
    .filter((date) => !known.some((other) => mayBeSame(date, other)))
    .map((date) => `gives the date "${date.text}" with [${id}]`)
}
