import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  /** With forward slashes, from the root of the project. */
  path: string
  text: string
}

const under = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => under(join(path, name))) : [path]

/** The TypeScript files of these folders. */
export const sourcesIn = (...folders: string[]): SourceFile[] =>
  folders
    .flatMap(under)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
