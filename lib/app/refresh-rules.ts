import type { Latest, Publisher, RulesSource } from '../model/published'
import type { Refused } from '../model/refusal'
import type { Ruleset } from '../model/ruleset'
import type { RulesCheck, SyncState } from '../model/sync-state'
import { dueAfter } from './due'
import type { Rules } from './rules'
import type { RulesMeta } from './rules-store'

/** Published sets, as they came. */
export interface KeptRules {
  list(): Promise<{ digest: string; version: number }[]>
  read(digest: string): Promise<string | null>
  keep(set: { digest: string; version: number; json: string }): Promise<void>
  only(digests: readonly string[]): Promise<void>
}

export interface SyncStateStore {
  read(): Promise<SyncState | null>
  write(state: SyncState): Promise<void>
}

export interface RefreshNeeds {
  /** Null: the extension was built without a source, and nothing is ever fetched. */
  source: RulesSource | null
  publisher: Publisher
  /** Whether the reader lets us speak to a host. */
  mayFetch(url: string): Promise<boolean>
  rules: Rules
  kept: KeptRules
  state: SyncStateStore
  /** The JSON of the rules that ship with the extension: the floor. Rejects when the package is broken. */
  bundle: () => Promise<string>
  /** Other rules are in use now: addresses are registered anew, and open pages read again. */
  renewed: () => Promise<void>
  now: () => number
  /** 0 to 1. */
  random: () => number
  log: (line: string) => void
}

export type Outcome = RulesCheck | { outcome: 'off' }

/** Most looks that are remembered. */
const mostChecks = 30

export const newState = (source: RulesSource, now: number): SyncState => ({
  root: source.key,
  trusted: source.key,
  seen: null,
  on: true,
  pinned: null,
  checks: [],
  failures: 0,
  next: now,
})

/** What is known of the publisher; begun anew where nothing is, or where the extension trusts another key than it did. */
export const stateFor = async (source: RulesSource, { state, now }: Pick<RefreshNeeds, 'state' | 'now'>): Promise<SyncState> => {
  const known = await state.read().catch(() => null)
  if (!known) return newState(source, now())
  return known.root === source.key ? known : { ...known, root: source.key, trusted: source.key, seen: null }
}

/**
 * Looks once whether the publisher has newer rules, and takes them. What is in use is replaced whole or not at all: the new set is put aside
 * first, then stored in one transaction, then noted; stopped at any point, the store holds the old rules or the new ones, and the next look
 * goes on from there. `stop`: nothing more is waited for; what has arrived whole by then is taken. Never rejects.
 */
export const refreshRules = async (needs: RefreshNeeds, stop?: AbortSignal): Promise<Outcome> => {
  const { source, rules, log } = needs
  if (!source) return { outcome: 'off' }
  const before = await stateFor(source, needs)
  if (!before.on) return { outcome: 'off' }
  const held = await rules.part((store) => store.meta())
  if (typeof held === 'string') return noted(needs, before, { outcome: 'refused', reason: 'storage', detail: 'no rules in use' })
  // Without access the browser would ask as a page does, and name the extension: in Firefox by an id that this reader alone has.
  if (!(await needs.mayFetch(source.url))) return noted(needs, before, { outcome: 'refused', reason: 'not-allowed', from: held.version })
  const latest = await needs.publisher.latest({
    source,
    trusted: before.trusted,
    seen: before.seen,
    held,
    base: () => baseOf(needs, held),
    kept: (digest) => needs.kept.read(digest).catch(() => null),
    take: before.pinned === null,
    now: needs.now(),
    ...(stop && { stop }),
  })
  const state = { ...before, ...latest.learned }
  const outcome = latest.kind === 'new' ? await taken(needs, held, latest) : said(latest)
  if (outcome.outcome === 'refused') log(`newer rules were not taken: ${outcome.reason}${outcome.detail ? ` (${outcome.detail})` : ''}`)
  return noted(needs, state, { ...outcome, from: held.version })
}

type Said = Omit<RulesCheck, 'at' | 'changes' | 'skipped'> & Partial<Pick<RulesCheck, 'changes' | 'skipped'>>

const said = (latest: Exclude<Latest, { kind: 'new' }>): Said => {
  if (latest.kind === 'refused') return { outcome: 'refused', ...reasonOf(latest) }
  return latest.kind === 'waiting' ? { outcome: 'waiting', to: latest.version } : { outcome: 'unchanged' }
}

const reasonOf = ({ reason, detail }: Refused) => ({ reason, ...(detail !== '' && { detail }) })

/** The JSON of the rules in use: as it came, or as it ships. */
const baseOf = async ({ kept, bundle }: RefreshNeeds, held: RulesMeta): Promise<string | null> =>
  (await kept.read(held.digest).catch(() => null)) ?? (await bundle().catch(() => null))

const taken = async (
  needs: RefreshNeeds,
  held: RulesMeta,
  { ruleset, json, changes, skipped }: Latest & { kind: 'new' },
): Promise<Said> => {
  const { digest, version } = ruleset
  const to = { to: version }
  if (!(await replace(needs, ruleset, json))) return { outcome: 'refused', reason: 'storage', ...to }
  await needs.kept.only([digest, held.digest]).catch(() => undefined)
  return { outcome: 'accepted', ...to, changes, skipped }
}

/** Puts a set aside and then in use. False: it could not be stored, and what was in use still is. */
export const replace = async (
  needs: Pick<RefreshNeeds, 'kept' | 'rules' | 'renewed' | 'log'>,
  ruleset: Ruleset,
  json: string,
): Promise<boolean> => {
  const { kept, rules, renewed, log } = needs
  try {
    await kept.keep({ digest: ruleset.digest, version: ruleset.version, json })
  } catch (error) {
    log(`rules ${ruleset.version} could not be put aside: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
  if (!(await rules.take(ruleset))) return false
  await renewed().catch((error: unknown) => log(`open pages could not be told: ${String(error)}`))
  return true
}

/** Remembers a look, and when the next is due. A memory that cannot be written costs nothing but the memory. */
const noted = async (needs: RefreshNeeds, state: SyncState, one: Said): Promise<RulesCheck> => {
  const at = needs.now()
  const check: RulesCheck = { at, changes: [], skipped: [], ...one }
  const failed = one.outcome === 'refused' && one.reason !== 'cancelled'
  const failures = one.outcome === 'refused' ? state.failures + (failed ? 1 : 0) : 0
  const next = at + dueAfter(failures, one.reason, needs.random())
  await needs.state
    .write({ ...state, failures, next, checks: [check, ...state.checks].slice(0, mostChecks) })
    .catch((error: unknown) => needs.log(`a look for newer rules could not be noted: ${String(error)}`))
  return check
}
