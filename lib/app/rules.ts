import type { ReadyDetectors } from '../engine/detector'
import { firstLanguage, readyIn } from '../engine/languages'
import type { Detector } from '../model/provision'
import type { Ruleset } from '../model/ruleset'
import { rulesInMemory } from './rules-in-memory'
import type { Part, RulesMeta, RulesStore } from './rules-store'

export interface RulesNeeds {
  store: RulesStore
  /** The ruleset that ships with the extension: the floor, and what a damaged store heals from. Rejects when the package is broken. */
  bundle: () => Promise<Ruleset>
  /** The rules with what the reader's own lists add to them; without it, as they are. Never rejects. */
  over?: (store: RulesStore) => Promise<RulesStore>
  /** A line for the log. */
  log: (line: string) => void
}

export interface ReadyRules {
  /** Languages that the rules can read. In any other, finding nothing means nothing. */
  readable: ReadonlySet<string>
  /** The detectors for a language, made when the first page in it comes by; null for one that the rules cannot read. */
  inLanguage(language: string): Promise<ReadyDetectors | null>
  /** All detectors, whatever the language: for what they are, not for what they find. */
  detectors: readonly Detector[]
  meta: RulesMeta
}

/** The rules as the rest of the program uses them: always whole, or `null` when neither store nor bundle can be read. */
export interface Rules {
  /** Makes sure that the store holds a whole ruleset, at least as new as the bundle. Called at install, upgrade and browser start. */
  ensure(): Promise<RulesMeta | null>
  ready(): Promise<ReadyRules | null>
  /** Reads a part, healing the store first if the part is damaged. */
  part<T>(read: (store: RulesStore) => Promise<Part<T>>): Promise<T | 'absent' | 'damaged'>
  /**
   * The same for what most often is not there, such as a host: whether the store is whole is looked at once in a life of the background, not
   * at each of them.
   */
  find<T>(read: (store: RulesStore) => Promise<Part<T>>): Promise<T | 'absent' | 'damaged'>
  /** Puts a ruleset in place of the one in use. False: it could not be stored, and nothing has changed. */
  take(ruleset: Ruleset): Promise<boolean>
  /** What the reader's lists add has changed: everything is made anew from now on. */
  renew(): void
}

export const openRules = ({ store, bundle, over = async (rules) => rules, log }: RulesNeeds): Rules => {
  let made: Promise<ReadyRules | null> | undefined
  let healing: Promise<RulesMeta | null> | undefined
  /** Stands in for the store while it cannot be written. */
  let memory: RulesStore | undefined
  /** How often other rules were taken: what was being read meanwhile may be half of either. */
  let turns = 0
  const source = (): RulesStore => memory ?? store
  /** The store was seen to be whole, and has not been written since. */
  let seenWhole = false

  /** One at a time, however many ask. */
  const heal = (why: string): Promise<RulesMeta | null> => {
    healing ??= refill(why).finally(() => {
      healing = undefined
    })
    return healing
  }

  const refill = async (why: string): Promise<RulesMeta | null> => {
    made = undefined
    seenWhole = false
    const ruleset = await bundle().catch((error: unknown) => said(error))
    if (typeof ruleset === 'string') {
      log(`rules could not be read from the bundle (${why}): ${ruleset}`)
      return null
    }
    try {
      await store.fill(ruleset).catch(async () => {
        await store.destroy()
        await store.fill(ruleset)
      })
      memory = undefined
      log(`rules ${ruleset.version} written from the bundle: ${why}`)
    } catch (error) {
      memory = rulesInMemory(ruleset)
      log(`rules ${ruleset.version} are used from memory, because they could not be stored (${why}): ${said(error)}`)
    }
    return { version: ruleset.version, digest: ruleset.digest, date: ruleset.date }
  }

  const ensure = async (): Promise<RulesMeta | null> => {
    const meta = await store.meta()
    if (meta.kind !== 'found') return heal(meta.kind === 'absent' ? 'the store was empty' : 'the store was damaged')
    const shipped = await bundle().catch(() => null)
    if (
      shipped &&
      (shipped.version > meta.value.version || (shipped.version === meta.value.version && shipped.digest !== meta.value.digest))
    )
      return heal('the extension brought newer rules')
    return meta.value
  }

  const isWhole = async (): Promise<boolean> => {
    seenWhole = (await source().meta()).kind === 'found'
    return seenWhole
  }

  const readPart = async <T>(
    read: (store: RulesStore) => Promise<Part<T>>,
    whole: () => boolean | Promise<boolean>,
  ): Promise<T | 'absent' | 'damaged'> => {
    const first = await read(await over(source()))
    if (first.kind === 'found') return first.value
    if (first.kind === 'absent' && (await whole())) return 'absent'
    if (!(await heal('a part of the store was missing or damaged'))) return 'damaged'
    const second = await read(await over(source()))
    return second.kind === 'found' ? second.value : second.kind
  }

  const part: Rules['part'] = (read) => readPart(read, isWhole)
  const find: Rules['find'] = (read) => readPart(read, () => seenWhole || isWhole())

  const make = async (): Promise<ReadyRules | null> => {
    const set = await part((s) => s.detectors())
    const languages = await part((s) => s.languages())
    const meta = await part((s) => s.meta())
    if (typeof set === 'string' || typeof languages === 'string' || typeof meta === 'string') return null
    const { detectors, words } = set
    const readable = new Set([firstLanguage, ...languages])
    const kept = new Map<string, Promise<ReadyDetectors | null>>()
    const inLanguage = async (language: string): Promise<ReadyDetectors | null> => {
      if (!readable.has(language)) return null
      const rules = languages.includes(language) ? await part((s) => s.language(language)) : undefined
      return typeof rules === 'string' ? null : readyIn(language, detectors, rules, words)
    }
    return {
      readable,
      inLanguage: async (language) => {
        const made = kept.get(language) ?? inLanguage(language)
        kept.set(language, made)
        const ready = await made
        // A part that could not be read is not kept: the next visit tries again.
        if (!ready) kept.delete(language)
        return ready
      },
      detectors,
      meta,
    }
  }

  const ready: Rules['ready'] = async () => {
    made ??= make()
    const turn = turns
    const current = await made
    if (turn !== turns) return ready()
    // A failure is not kept: the next visit tries again.
    if (!current) made = undefined
    return current
  }

  const take: Rules['take'] = async (ruleset) => {
    await healing
    try {
      await store.fill(ruleset)
    } catch (error) {
      log(`rules ${ruleset.version} could not be stored, those before stay: ${said(error)}`)
      return false
    }
    renew()
    memory = undefined
    log(`rules ${ruleset.version} taken`)
    return true
  }

  const renew = (): void => {
    turns++
    made = undefined
    seenWhole = false
  }

  return { ensure, ready, part, find, take, renew }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
