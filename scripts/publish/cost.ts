import { published } from './folder'
import { Unusable } from './keys'

/**
 * Bytes of the heads with HTTP/1.1: the answers' as `-- serve` sends them (217 and 206), rounded up; the request's is about what Chromium
 * sends. HTTP/2 and 3 need less.
 */
export const heads = { request: 500, answer: 220, unchanged: 210 } as const

/** What a folder costs its host, as lines to print. Sizes are those of the files; heads are counted with every request. */
export const cost = (folder: string, readers: readonly number[] = [1_000_000, 100_000_000]): string[] => {
  const out = published(folder)
  const index = out.index()
  const file = out.read('index.json')
  if (!index || !file) throw new Unusable(`${folder} holds no index: publish first`)
  const [, whole, unpacked] = index.set
  const small = index.deltas[0]?.[2]
  const lines = [
    `index ${file.length} bytes; set ${kB(whole)} (${kB(unpacked)} unpacked)${index.deltas.map(([since, , size]) => `; delta from ${since} ${kB(size)}`).join('')}`,
  ]
  for (const n of readers) {
    const day = (bytes: number): string => `${amount(bytes * n)} a day`
    lines.push(
      `${n.toLocaleString('en')} readers, one look a day: ${n.toLocaleString('en')} requests a day, ${(n / 86_400).toFixed(0)} a second`,
      `  answered "not changed" (304):  ${day(heads.unchanged)} out, ${day(heads.request)} in`,
      `  answered with the index (200): ${day(heads.answer + file.length)} out`,
      `  a release, by delta:           ${small === undefined ? 'no delta yet' : `${amount((heads.answer + small) * n)} once`}`,
      `  a release, whole:              ${amount((heads.answer + whole) * n)} once`,
    )
  }
  return lines
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const amount = (bytes: number): string =>
  bytes >= 1e12 ? `${(bytes / 1e12).toFixed(2)} TB` : bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(0)} MB`
