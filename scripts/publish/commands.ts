import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { OwnList } from '../../lib/model/own-list'
import { Ruleset } from '../../lib/model/ruleset'
import { inWords as problemInWords } from '../../lib/ruleset/problem'
import { fingerprint, keyId } from '../../lib/sync/signature'
import { buildRuleset } from '../ruleset/build'
import { cost } from './cost'
import { inWords } from './diff'
import { published } from './folder'
import { newKey, readKey, readPublic, Unusable, writeKey } from './keys'
import { publish, resign, rotate } from './publish'
import { holdsList, noteSigner, publishList } from './publish-list'
import { writeSchemas } from './schemas'
import { serveFolder } from './serve'
import { verifyFolder, verifyList } from './verify'

export const publishUsage = `npm run ruleset -- keygen --out FILE                      a new key pair: FILE (secret) and FILE.pub
npm run ruleset -- publish --out DIR --key FILE [--keep N] [--days N]   the rules into a folder for any static host: set, deltas, signed index
npm run ruleset -- publish-list FILE --out DIR --key FILE [--days N]    a list of your own (docs/own-lists.md), likewise
npm run ruleset -- sign DIR --key FILE [--days N] [--from OLDKEY]       sign the index anew; --from: OLDKEY vouches for the new key
npm run ruleset -- verify DIR|INDEX --key PUB             read it as the extension would
npm run ruleset -- diff A B                               what changed, in words; each a folder, a set, a ruleset.json or a list
npm run ruleset -- cost DIR                               requests and bytes for a million and a hundred million readers
npm run ruleset -- serve DIR [--port N]                   a plain local server, for trying it
npm run ruleset -- schema                                 write docs/schema from the types`

export interface Given {
  /** What stands on the command line without a name, in order. */
  rest: readonly string[]
  /** The value behind `--name`; undefined where it is not there. */
  option(name: string): string | undefined
}

/** Reads a command line; every option has a value. */
export const givenIn = (args: readonly string[]): Given => ({
  rest: args.filter((arg, i) => !arg.startsWith('--') && !(args[i - 1] ?? '').startsWith('--')),
  option: (name) => {
    const at = args.indexOf(`--${name}`)
    return at < 0 ? undefined : args[at + 1]
  },
})

/** Where lines go: results and complaints. */
export type Lines = Pick<Console, 'log' | 'error'>

const needed = (value: string | undefined, what: string): string => {
  if (value === undefined || value === '') throw new Unusable(`${what} is missing\n${publishUsage}`)
  return value
}

const number = (text: string | undefined, otherwise: number, most: number): number => {
  const value = Number(text ?? otherwise)
  if (!Number.isInteger(value) || value < 1 || value > most) throw new Unusable(`"${text}" is no whole number from 1 to ${most}`)
  return value
}

/** Readers keep their rules when an index expires, but are told: time enough for a holiday, short enough to notice a host that stands still. */
const days = ({ option }: Given): number => number(option('days'), 30, 400)

const release = (given: Given, folder: string) => ({
  folder,
  key: readKey(needed(given.option('key'), '--key FILE')),
  days: days(given),
  now: new Date(),
})

const commands: Record<string, (given: Given, say: Lines) => Promise<number>> = {
  keygen: async ({ option }, say) => {
    const file = needed(option('out'), '--out FILE')
    const pair = await newKey()
    writeKey(file, pair)
    say.log(`${file}: keep it secret, and a copy of it safe\n${file}.pub: ${pair.public}`)
    say.log(`id ${await keyId(pair.public)}, fingerprint ${await fingerprint(pair.public)}`)
    return 0
  },
  publish: async (given, say) => {
    const folder = needed(given.option('out'), '--out DIR')
    const keep = number(given.option('keep'), 8, 100)
    const how = release(given, folder)
    const { ruleset, problems } = buildRuleset()
    for (const problem of problems) say.error(problemInWords(problem))
    if (problems.length > 0) throw new Unusable(`nothing was published: ${problems.length} problems`)
    const index = await publish(ruleset, { ...how, keep })
    say.log(`${folder}: version ${index.version}, signed by ${index.key}, until ${index.expires}`)
    for (const line of cost(folder)) say.log(line)
    return 0
  },
  'publish-list': async (given, say) => {
    const file = needed(given.rest[0], 'FILE')
    const folder = needed(given.option('out'), '--out DIR')
    if (!existsSync(file)) throw new Unusable(`${file} is not there`)
    const how = release(given, folder)
    const index = await publishList(readFileSync(file, 'utf8'), how)
    say.log(`${folder}: version ${index.version}, signed by ${index.key}, until ${index.expires}`)
    say.log(`readers need the address of ${folder}/index.json on your host, and your key or its fingerprint:`)
    say.log(`${how.key.public}\n${await fingerprint(how.key.public)}`)
    return 0
  },
  sign: async (given, say) => {
    const folder = needed(given.rest[0], 'DIR')
    const from = given.option('from')
    if (from) await rotate(readKey(from), release(given, folder))
    if (holdsList(folder)) noteSigner(folder, release(given, folder).key.public)
    const index = await resign(release(given, folder))
    say.log(`${folder}: version ${index.version}, signed by ${index.key}, until ${index.expires}`)
    return 0
  },
  verify: async ({ rest, option }, say) => {
    const given = needed(rest[0], 'DIR')
    const key = readPublic(needed(option('key'), '--key PUB'))
    const isFolder = existsSync(given) && statSync(given).isDirectory()
    const latest = await (holdsList(isFolder ? given : dirname(given)) ? verifyList : verifyFolder)(given, key, new Date())
    if (latest.kind === 'new') {
      const what = 'list' in latest ? latest.list : latest.ruleset
      const said = 'name' in what ? `“${what.name}”, ` : ''
      say.log(`good: ${said}version ${what.version}${what.date ? ` of ${what.date}` : ''}, until ${latest.learned.seen.expires}`)
      for (const { part, name, why } of latest.skipped) say.log(`left out: ${part} ${name}: ${why}`)
      return 0
    }
    say.error(latest.kind === 'refused' ? `refused: ${latest.reason}${latest.detail ? ` (${latest.detail})` : ''}` : latest.kind)
    return 1
  },
  diff: async ({ rest }, say) => {
    const [a, b] = [rulesetIn(needed(rest[0], 'A')), rulesetIn(needed(rest[1], 'B'))]
    const lines = inWords(a, b)
    for (const line of lines) say.log(line)
    if (lines.length === 0) say.log('no change')
    return 0
  },
  cost: async ({ rest }, say) => {
    for (const line of cost(needed(rest[0], 'DIR'))) say.log(line)
    return 0
  },
  serve: async ({ rest, option }, say) => {
    const { url } = await serveFolder(needed(rest[0], 'DIR'), number(option('port'), 8787, 65_535))
    const how = holdsList(rest[0] ?? '')
      ? `Add it in the dashboard under "Rules", with the .pub file's line or the key's fingerprint.`
      : `Build the extension with WXT_RULESET_URL=${url} and WXT_RULESET_KEY=<the .pub file's line>.`
    say.log(`${url}\n${how} Ctrl+C ends it.`)
    return new Promise(() => undefined)
  },
  schema: async (_, say) => {
    const written = writeSchemas()
    say.log(written.length > 0 ? written.join('\n') : 'docs/schema is current')
    return 0
  },
}

/** A ruleset or a list from a published folder (its newest), a published set, or the file that it was made from. */
const rulesetIn = (path: string): Ruleset | OwnList => {
  const either = z.union([Ruleset, OwnList])
  try {
    if (statSync(path).isDirectory()) {
      const newest = [...published(path).sets().values()].at(-1)
      if (newest) return z.parse(either, newest)
    }
    const bytes = readFileSync(path)
    return z.parse(either, JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString()))
  } catch {
    throw new Unusable(`${path} holds no ruleset`)
  }
}

/** Runs one of the commands above; undefined where it is none of them. 2 with a line on standard error for unusable input. */
export const publishCommand = (name: string, given: Given, say: Lines = console): Promise<number> | undefined => {
  const run = Object.hasOwn(commands, name) ? commands[name] : undefined
  return run?.(given, say).catch((error: unknown) => {
    if (!(error instanceof Unusable)) throw error
    say.error(error.message)
    return 2
  })
}
