import type { Refused } from './refusal'
import type { Ruleset } from './ruleset'
import type { PartChanges } from './sync-state'

/** Where rules come from, and whose they are. Set when the extension is built. */
export interface RulesSource {
  /** Address of the signed index; whole sets and deltas lie beside it. */
  url: string
  /** Public key, base64url. */
  key: string
}

/** The newest index that was seen and found true: nothing older is believed again. */
export interface SeenIndex {
  /** SHA-256 of the file, base64url. */
  hash: string
  version: number
  /** ISO moments. */
  created: string
  expires: string
  /** Of the ruleset that it points to, in hex. */
  digest: string
}

/** What is at hand when it is asked what is new. */
export interface AtHand {
  source: RulesSource
  /** The key that is trusted by now: the source's, or one that it vouched for. */
  trusted: string
  seen: SeenIndex | null
  /** The rules in use; `digest` in hex, as rulesets carry it. */
  held: { version: number; digest: string }
  /** The JSON of the rules in use, as it was published; null where it is not kept. */
  base(): Promise<string | null>
  /** The JSON of a set that was downloaded before and is still kept, by its digest in hex. */
  kept(digest: string): Promise<string | null>
  /** False: only look whether there is something newer (the reader holds on to a version). */
  take: boolean
  /** Milliseconds since 1970. */
  now: number
  /** The reader's way out; without it, only time ends a look. */
  stop?: AbortSignal
}

/** What was learned of the publisher on the way, whatever came of it: to be kept. */
export interface Learned {
  seen: SeenIndex
  trusted: string
}

export type Latest =
  /** The rules in use are the newest. `learned` is null where the host only said that nothing changed. */
  | { kind: 'unchanged'; learned: Learned | null }
  /** There is a newer version, which was not fetched. */
  | { kind: 'waiting'; version: number; learned: Learned }
  | {
      kind: 'new'
      ruleset: Ruleset
      /** As it was published, before anything was left out. */
      json: string
      changes: PartChanges[]
      skipped: { part: string; name: string; why: string }[]
      learned: Learned
    }
  | (Refused & { learned: Learned | null })

/** The publisher of rules, as the program sees it. No method rejects. */
export interface Publisher {
  latest(hand: AtHand): Promise<Latest>
  /** A set that was kept, made ready again. */
  open(json: string): { kind: 'accepted'; ruleset: Ruleset } | Refused
  /** A public key's hash, for people to compare. */
  fingerprint(key: string): Promise<string>
}
