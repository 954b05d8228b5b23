import type { Ruleset } from '../model/ruleset'
import type { Part, RulesStore } from './rules-store'

/** A ruleset held in memory: what the extension works from while the browser's storage cannot be written, and what the tools use. */
export const rulesInMemory = (ruleset: Ruleset): RulesStore => {
  let current: Ruleset | null = ruleset
  const found = <T>(value: T | undefined): Part<T> => (value === undefined ? { kind: 'absent' } : { kind: 'found', value })
  const byId = async <T extends { id: string }>(values: readonly T[] | undefined, id: string): Promise<Part<T>> =>
    found(values?.find((value) => value.id === id))
  return {
    meta: async () => found(current ?? undefined),
    detectors: async () => found(current?.detectors),
    languages: async () => found(current?.languages),
    note: (id) => byId(current?.notes, id),
    regulation: (id) => byId(current?.regulations, id),
    platform: (id) => byId(current?.platforms, id),
    host: async (host) => found(current?.hosts.find((h) => h.host === host)),
    hosts: async () => found(current?.hosts),
    factsRead: async () => found(current?.facts?.read),
    factsOf: (id) => byId(current?.facts?.types, id),
    missable: async () => found(current?.facts?.missable),
    fill: async (next) => {
      current = next
    },
    destroy: async () => {
      current = null
    },
  }
}
