import type { KeptVersion } from '../../model/kept'
import type { WatchChoices, Watched } from '../../model/watch'

/** The text that was fetched last, packed and compressed, and the fingerprints of all that were. */
export interface Base {
  version: KeptVersion
  body: Uint8Array
  prints: Uint8Array
}

/** What is watched. Reads leave out what cannot be read; writes are whole or not at all, and reject when the disk is full. */
export interface WatchStore {
  all(): Promise<Watched[]>
  /** Adds a document; one that is watched already stays as it is. */
  add(watched: Watched): Promise<void>
  /** Changes a record, with its base where one is given; null when it is not watched any more. */
  change(key: string, to: (watched: Watched) => Watched, base?: Base): Promise<Watched | null>
  base(key: string): Promise<Base | null>
  remove(key: string): Promise<void>
  clear(): Promise<void>
  choices(): Promise<WatchChoices>
  choose(to: (choices: WatchChoices) => WatchChoices): Promise<WatchChoices>
}
