import { platformFacts } from '../../lib/engine/others'
import { compileFacts } from '../../lib/ruleset/facts-source'
import type { Sources } from './sources'

/** Figures about platforms and what was found on them, as lines to print. */
export const factsStats = ({ facts, documents, provisions, platforms }: Sources): string[] => {
  const all = platforms.map(({ platform }) => platform)
  const overlays = all.flatMap((p) => p.overlays)
  return [
    '',
    `platforms            ${all.filter((p) => p.sector).length} with a sector, ${all.filter((p) => p.parent).length} with a parent`,
    `overlays             ${overlays.length} on ${all.filter((p) => p.overlays.length > 0).length} platforms`,
    ...(facts && documents
      ? factLines(compileFacts(facts, documents, namesOf(provisions), all))
      : ['facts                none yet: npm run ruleset -- facts']),
  ]
}

const namesOf = (provisions: Sources['provisions']) => new Map(provisions.map((p) => [p.detector.id, p.detector.name]))

const factLines = ({ read, types, missable }: ReturnType<typeof compileFacts>): string[] => [
  `facts                ${read.documents.length} documents of ${read.platforms.length} platforms, as of ${read.date}; absence can be told of ${types.filter((t) => t.sure).length} of ${types.length} types`,
  `missed when absent   ${missable.map((m) => m.provision).join(', ') || 'none is measured well enough'}`,
  '',
  'facts by type                             read present unclear absent  recall',
  ...types.map((type) => {
    const states = platformFacts(read, type).map((f) => f.state)
    const count = (state: string): string => String(states.filter((s) => s === state).length)
    const { recall, sure } = type
    const measured = recall ? `${(recall.found / recall.of).toFixed(2)} of ${recall.of} ${recall.by}` : 'too few measured'
    return `  ${type.id.padEnd(38)} ${String(states.length).padStart(5)} ${count('present').padStart(7)} ${count('unclear').padStart(7)} ${(sure ? count('absent') : '-').padStart(6)}  ${measured}`
  }),
]
