import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that a build is made from. What a build writes (public/ruleset.json) is not among it. */
const roots = [
  'assets',
  'components',
  'entrypoints',
  'globals.d.ts',
  'lib',
  'package-lock.json',
  'public',
  'scripts/ruleset',
  'scripts/ruleset.ts',
  'tsconfig.json',
  'wxt.config.ts',
]
const generated = join('public', 'ruleset.json')

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path]

/** One hash of all sources, contents and names. */
export const hashOfSources = (): string => {
  const hash = createHash('sha256')
  for (const file of roots.flatMap(filesUnder))
    if (file !== generated) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
