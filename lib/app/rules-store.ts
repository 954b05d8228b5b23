import type { FactsRead, Missable, TypeFacts } from '../model/facts'
import type { LanguageRules } from '../model/language-rules'
import type { HostAddresses, Platform } from '../model/platform'
import type { DetectorSet, Note } from '../model/provision'
import type { Regulation } from '../model/regulation'
import type { Ruleset } from '../model/ruleset'

/** A part that was asked for: there, not in the rules, or unreadable. */
export type Part<T> = { kind: 'found'; value: T } | { kind: 'absent' } | { kind: 'damaged' }

export interface RulesMeta {
  version: number
  digest: string
  date: string
}

/** Where the rules are kept. Reads never throw on a damaged store: they say so. */
export interface RulesStore {
  meta(): Promise<Part<RulesMeta>>
  detectors(): Promise<Part<DetectorSet>>
  /** The languages beside English, two letters each. */
  languages(): Promise<Part<string[]>>
  /** What the rules know of one of them; of English, the weights alone. */
  language(language: string): Promise<Part<LanguageRules>>
  note(id: string): Promise<Part<Note>>
  regulation(id: string): Promise<Part<Regulation>>
  platform(id: string): Promise<Part<Platform>>
  host(host: string): Promise<Part<HostAddresses>>
  hosts(): Promise<Part<HostAddresses[]>>
  /** Which documents the facts rest on. */
  factsRead(): Promise<Part<FactsRead>>
  /** The facts of one provision type. */
  factsOf(id: string): Promise<Part<TypeFacts>>
  /** The kinds whose absence is worth a line. */
  missable(): Promise<Part<Missable[]>>
  /** Puts a ruleset in place of what is there, whole or not at all. Rejects when it cannot be written (a full disk). */
  fill(ruleset: Ruleset): Promise<void>
  /** Throws the store away, so that it can be filled anew when even opening it fails. */
  destroy(): Promise<void>
}
