import type { ListRefused } from './list-source'
import type { LeftOut, OwnList } from './own-list'
import type { Learned, SeenIndex } from './published'

/** What is at hand when a list's publisher is asked what is new. */
export interface ListAtHand {
  /** Address of the signed index. */
  url: string
  /** The key that is trusted by now, base64url. */
  trusted: string
  seen: SeenIndex | null
  /** The list in use; null when it is added. `digest` in hex. */
  held: { id: string; version: number; digest: string } | null
  /** Milliseconds since 1970. */
  now: number
  /** The reader's way out. */
  stop: AbortSignal
}

export type LatestList =
  /** The list in use is the newest. `learned` is null where the host only said that nothing changed. */
  | { kind: 'unchanged'; learned: Learned | null }
  | { kind: 'new'; list: OwnList; digest: string; skipped: LeftOut[]; learned: Learned }
  | (ListRefused & { learned: Learned | null })

/** The publisher of a list, as the program sees it. No method rejects. */
export interface ListPublisher {
  /**
   * The public key that a reader means by what was pasted: the key itself, or its fingerprint, for which the host is asked for its keys and
   * the one with that fingerprint is taken.
   */
  keyFor(given: string, url: string, stop: AbortSignal): Promise<{ kind: 'key'; key: string } | ListRefused>
  latest(hand: ListAtHand): Promise<LatestList>
  /** A public key's hash, for people to compare. */
  fingerprint(key: string): Promise<string>
}
