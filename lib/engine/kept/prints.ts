const bytesOfPrint = 4

/** FNV-1a, 32 bits (Fowler, Noll, Vo): of 5,000 fingerprints seen, one that is new passes for one of them once in 860,000 times. */
const print = (fingerprint: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < fingerprint.length; i++) hash = Math.imul(hash ^ fingerprint.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Fingerprints in four bytes each, without those that are in `known`: sorted, big end first. */
export const printsOf = (fingerprints: readonly string[], known: ReadonlySet<number> = new Set()): Uint8Array<ArrayBuffer> => {
  return written(fingerprints.map(print).filter((one) => !known.has(one)))
}

/** The prints of two lists as one. */
export const joinPrints = (a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> => written([...readPrints([a, b])])

const written = (prints: readonly number[]): Uint8Array<ArrayBuffer> => {
  const fresh = [...new Set(prints)].sort((a, b) => a - b)
  const bytes = new Uint8Array(fresh.length * bytesOfPrint)
  const view = new DataView(bytes.buffer)
  for (const [i, one] of fresh.entries()) view.setUint32(i * bytesOfPrint, one)
  return bytes
}

/** All prints of these lists. */
export const readPrints = (lists: readonly Uint8Array[]): Set<number> => {
  const all = new Set<number>()
  for (const bytes of lists) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let i = 0; i + bytesOfPrint <= bytes.byteLength; i += bytesOfPrint) all.add(view.getUint32(i))
  }
  return all
}

/** Those of some fingerprints whose print is known. */
export const seenAmong = (fingerprints: readonly string[], known: ReadonlySet<number>): Set<string> =>
  new Set(fingerprints.filter((one) => known.has(print(one))))
