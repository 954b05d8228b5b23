import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The script behind a package's command, to be run by this Node: no shell, no `npx`, nothing fetched, the same on every system.
 * `path` is the package's folder under node_modules. Throws when the package or its command is missing: the install step failed.
 */
export const tool = (path: string, command: string): string => {
  const folder = join('node_modules', path)
  const bin: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin
  const file: unknown = typeof bin === 'string' ? bin : typeof bin === 'object' && bin !== null ? Reflect.get(bin, command) : undefined
  if (typeof file !== 'string' || !existsSync(join(folder, file))) throw new Error(`${path} has no command "${command}": run npm ci`)
  return join(folder, file)
}
