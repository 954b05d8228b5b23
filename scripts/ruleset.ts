import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inWords, type Problem } from '../lib/ruleset/problem'
import { givenIn, publishCommand, publishUsage } from './publish/commands'
import { buildRuleset, output, writeRuleset } from './ruleset/build'
import { checkRuleset } from './ruleset/check'
import { writeFacts } from './ruleset/facts'
import { sizes } from './ruleset/sizes'
import { readProvisions, readSources } from './ruleset/sources'
import { stats } from './ruleset/stats'
import { tryProvision } from './ruleset/try'

const usage = `npm run ruleset -- build [--leave-out]                compile every source into ${output}; --leave-out: without those that have problems
npm run ruleset -- check [ID…]                        read every source, compile every pattern, run every example, follow every reference
npm run ruleset -- stats                              figures about the sources
npm run ruleset -- facts [--corpus DIR]                read real documents and write which platform has which clause into assets/ruleset/facts.json
npm run ruleset -- try ID [--corpus DIR] [--most N]   run one provision over real documents and print what it finds
${publishUsage}`

const [command, ...rest] = process.argv.slice(2)
const option = (name: string, otherwise: string): string => {
  const at = rest.indexOf(`--${name}`)
  return at < 0 ? otherwise : (rest.splice(at, 2)[1] ?? otherwise)
}

const say = (problems: readonly Problem[]): void => {
  for (const problem of problems) console.error(inWords(problem))
}

const build = (leaveOut: boolean): number => {
  const built = buildRuleset()
  const { ruleset, json, problems } = built
  say(problems)
  if (problems.length > 0 && !leaveOut) {
    console.error(`${output} was not written: ${problems.length} problems (--leave-out writes it without those sources)`)
    return 1
  }
  writeRuleset(built)
  console.log(`${output}: version ${ruleset.version} of ${ruleset.date}, digest ${ruleset.digest.slice(0, 12)}`)
  for (const line of sizes(ruleset, json)) console.log(line)
  return 0
}

const check = (only: readonly string[]): number => {
  const { problems, summary } = checkRuleset(only)
  say(problems)
  console.log(`${summary}: ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}`)
  return problems.length === 0 ? 0 : 1
}

const tryOne = (): number => {
  const corpus = option('corpus', '../shared/corpus')
  const most = Number(option('most', '60'))
  const { provisions, problems } = readProvisions()
  const wanted = provisions.find((p) => p.detector.id === rest[0])
  if (wanted) {
    tryProvision(wanted, corpus, most)
    return 0
  }
  say(problems)
  console.error(`no readable provision "${rest[0] ?? ''}"`)
  return 2
}

const printStats = (): number => {
  const { sources, problems } = readSources()
  say(problems)
  for (const line of stats(sources)) console.log(line)
  return 0
}

const facts = (): number => {
  const { sources, problems } = readSources()
  say(problems)
  const corpus = option('corpus', '../shared/corpus')
  if (!existsSync(join(corpus, 'versions/index.jsonl'))) {
    console.error(`no documents at ${corpus}: give a folder with --corpus`)
    return 2
  }
  for (const line of writeFacts(sources, corpus)) console.log(line)
  return 0
}

const commands: Record<string, () => number> = {
  build: () => build(rest.includes('--leave-out')),
  check: () => check(rest),
  stats: printStats,
  facts,
  try: tryOne,
}

const run = Object.hasOwn(commands, command ?? '') ? commands[command ?? ''] : undefined
const publishing = run ? undefined : publishCommand(command ?? '', givenIn(rest))
if (run) process.exitCode = run()
else if (publishing) process.exitCode = await publishing
else {
  console.error(usage)
  process.exitCode = 2
}
