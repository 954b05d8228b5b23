import { inWords } from '../lib/ruleset/problem'
import { runExamples } from './ruleset/examples'
import { checkPhrases } from './ruleset/phrases'
import { readProvisions } from './ruleset/sources'
import { tryProvision } from './ruleset/try'

const usage = `npm run ruleset -- check [ID…]            read every source, compile every pattern, run every example
npm run ruleset -- try ID [--corpus DIR] [--most N]   run one provision over real documents and print what it finds`

const [command, ...rest] = process.argv.slice(2)
const option = (name: string, otherwise: string): string => {
  const at = rest.indexOf(`--${name}`)
  return at < 0 ? otherwise : (rest.splice(at, 2)[1] ?? otherwise)
}

const check = (only: readonly string[]): number => {
  const { provisions, problems } = readProvisions()
  problems.push(...provisions.flatMap(checkPhrases))
  const run = runExamples(provisions)
  problems.push(...run.problems)
  const shown = problems.filter((p) => only.length === 0 || only.some((id) => p.file.includes(`/${id}.`)))
  for (const problem of shown) console.error(inWords(problem))
  console.log(
    `${provisions.length} provision types, ${run.examples} examples: ${shown.length === 0 ? 'no problems' : `${shown.length} problems`}`,
  )
  return shown.length === 0 ? 0 : 1
}

if (command === 'check') process.exitCode = check(rest)
else if (command === 'try') {
  const corpus = option('corpus', '../shared/corpus')
  const most = Number(option('most', '60'))
  const { provisions, problems } = readProvisions()
  const wanted = provisions.find((p) => p.detector.id === rest[0])
  if (wanted) tryProvision(wanted, corpus, most)
  else {
    for (const p of problems) console.error(inWords(p))
    console.error(`no readable provision "${rest[0] ?? ''}"`)
    process.exitCode = 2
  }
} else {
  console.error(usage)
  process.exitCode = 2
}
