import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface FileSize {
  file: string
  bytes: number
  gzip: number
}

/** Sizes of the extension's scripts and rules. */
export const sizesOf = (folder: string): FileSize[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && /\.(?:js|css|json)$/.test(path) && !path.includes('_locales'))
    .map((path) => {
      const content = readFileSync(path)
      return { file: path.slice(folder.length + 1), bytes: content.length, gzip: gzipSync(content).length }
    })
    .sort((a, b) => b.bytes - a.bytes)
