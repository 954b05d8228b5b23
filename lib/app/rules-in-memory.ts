import { hostsOf } from '../engine/host-addresses'
import type { HostAddresses } from '../model/platform'
import type { Ruleset } from '../model/ruleset'
import type { Part, RulesStore } from './rules-store'

/** A ruleset held in memory: what the extension works from while the browser's storage cannot be written, and what the tools use. */
export const rulesInMemory = (ruleset: Ruleset): RulesStore => {
  let current: Ruleset | null = ruleset
  let index: HostAddresses[] | undefined
  const hosts = (): HostAddresses[] | undefined => {
    if (current) index ??= hostsOf(current.platforms)
    return index
  }
  const found = <T>(value: T | undefined): Part<T> => (value === undefined ? { kind: 'absent' } : { kind: 'found', value })
  const byId = async <T extends { id: string }>(values: readonly T[] | undefined, id: string): Promise<Part<T>> =>
    found(values?.find((value) => value.id === id))
  return {
    meta: async () => found(current ?? undefined),
    detectors: async () => found(current ? { detectors: current.detectors, words: null } : undefined),
    languages: async () => found(current?.languages.map((l) => l.language)),
    language: async (language) => found(current?.languages.find((l) => l.language === language)),
    note: (id) => byId(current?.notes, id),
    regulation: (id) => byId(current?.regulations, id),
    platform: (id) => byId(current?.platforms, id),
    host: async (host) => found(hosts()?.find((h) => h.host === host)),
    hosts: async () => found(hosts()),
    factsRead: async () => found(current?.facts?.read),
    factsOf: (id) => byId(current?.facts?.types, id),
    missable: async () => found(current?.facts?.missable),
    fill: async (next) => {
      current = next
      index = undefined
    },
    destroy: async () => {
      current = null
      index = undefined
    },
  }
}
