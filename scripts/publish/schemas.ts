import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { OwnList } from '../../lib/model/own-list'
import { KeyLink, PublishedIndex } from '../../lib/model/publication'
import { Ruleset } from '../../lib/model/ruleset'
import { PhrasesHead } from '../../lib/ruleset/phrases-source'
import { PlatformFile } from '../../lib/ruleset/platform-source'
import { ProvisionHead } from '../../lib/ruleset/provision-head'
import { RegulationHead } from '../../lib/ruleset/regulation-source'

const folder = 'docs/schema'

const schemas = {
  ruleset: { title: 'A compiled ruleset', schema: Ruleset },
  index: { title: 'The index of a published ruleset, without its signature', schema: PublishedIndex },
  keys: { title: 'Keys, each vouched for by the one before', schema: z.array(KeyLink) },
  list: { title: "A list of rules of one's own: docs/own-lists.md", schema: OwnList },
  provision: { title: 'Front matter of assets/ruleset/provisions/<id>.md', schema: ProvisionHead },
  phrases: { title: 'Front matter of assets/ruleset/languages/<language>/<id>.md', schema: PhrasesHead },
  regulation: { title: 'Front matter of assets/ruleset/regulations/<id>.md', schema: RegulationHead },
  platform: { title: 'assets/ruleset/platforms/<id>.yaml', schema: PlatformFile },
} as const

/** The files of docs/schema, made from the types that the program itself reads with: name and content. */
export const schemaFiles = (): [file: string, text: string][] =>
  Object.entries(schemas).map(([name, { title, schema }]) => [
    `${folder}/${name}.json`,
    // `input`: what a person writes; what has a default may be left out.
    `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`,
  ])

/** Writes those that differ, and returns their names. */
export const writeSchemas = (): string[] => {
  mkdirSync(folder, { recursive: true })
  return schemaFiles().flatMap(([file, text]) => {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return []
    writeFileSync(file, text)
    return [file]
  })
}
