import { describe, expect, test } from 'vitest'
import { openRules } from '../../lib/app/rules'
import { rulesInMemory } from '../../lib/app/rules-in-memory'
import type { RulesStore } from '../../lib/app/rules-store'
import type { Ruleset } from '../../lib/model/ruleset'
import { sampleRuleset } from '../store/sample-ruleset'

const three = sampleRuleset()
const damaged = async () => ({ kind: 'damaged' as const })

interface Case {
  held?: Ruleset | null
  shipped?: Ruleset | Error
  store?: Partial<RulesStore>
}

/** Rules over a store that holds `held`, with the bundle `shipped`; counts what is done. */
const opened = async ({ held = three, shipped = three, store: some = {} }: Case = {}) => {
  const lines: string[] = []
  const done = { fills: 0, bundles: 0, destroyed: 0 }
  const memory = rulesInMemory(held ?? three)
  if (!held) await memory.destroy()
  const store: RulesStore = {
    ...memory,
    ...some,
    fill: async (ruleset) => {
      done.fills++
      await (some.fill ?? memory.fill)(ruleset)
    },
    destroy: async () => {
      done.destroyed++
      await (some.destroy ?? memory.destroy)()
    },
  }
  const bundle = async (): Promise<Ruleset> => {
    done.bundles++
    if (shipped instanceof Error) throw shipped
    return shipped
  }
  return { rules: openRules({ store, bundle, log: (line) => void lines.push(line) }), done, lines, memory, store }
}

describe('at the start', () => {
  test.each<[string, Case, number, number | null]>([
    ['whole rules stay', {}, 0, 3],
    ['an empty store is filled', { held: null }, 1, 3],
    ['a damaged one is filled anew', { store: { meta: damaged } }, 1, 3],
    ['newer rules take their place', { shipped: sampleRuleset({ version: 4, digest: 'd4' }) }, 1, 4],
    ['so does another build of the same version', { shipped: sampleRuleset({ digest: 'other' }) }, 1, 3],
    ['older ones do not', { shipped: sampleRuleset({ version: 2, digest: 'd2' }) }, 0, 3],
    ['a broken bundle leaves whole rules alone', { shipped: new Error('no file') }, 0, 3],
    ['with neither there are none', { held: null, shipped: new Error('no file') }, 0, null],
  ])('%s', async (_, given, fills, version) => {
    const { rules, done, lines } = await opened(given)
    expect((await rules.ensure())?.version ?? null).toBe(version)
    expect(done.fills).toBe(fills)
    expect(lines.length > 0).toBe(fills > 0 || version === null)
  })
})

describe('a part that is asked for', () => {
  test.each<[string, Case, string, string]>([
    ['is there', {}, 'selling', 'Selling data'],
    ['is not in the rules', {}, 'nothing', 'absent'],
    ['heals first when the store is empty', { held: null }, 'selling', 'Selling data'],
    ['is not in the rules of a healed store either', { held: null }, 'nothing', 'absent'],
    ['is damaged, and so is the bundle', { held: null, shipped: new Error('no file') }, 'selling', 'damaged'],
    ['stays damaged after healing', { store: { note: damaged } }, 'selling', 'damaged'],
  ])('%s', async (_, given, id, expected) => {
    const { rules } = await opened(given)
    const note = await rules.part((store) => store.note(id))
    expect(typeof note === 'string' ? note : note.name).toBe(expected)
  })

  test('that is damaged is healed, with a line in the log', async () => {
    let whole = false
    const { rules, lines } = await opened({
      store: {
        note: (id) => (whole ? rulesInMemory(three).note(id) : damaged()),
        fill: async () => {
          whole = true
        },
      },
    })
    expect(await rules.part((store) => store.note('selling'))).toMatchObject({ id: 'selling' })
    expect(lines).toEqual([expect.stringContaining('rules 3 written from the bundle')])
  })
})

describe('what most often is not there', () => {
  const counted = async (given: Case = {}) => {
    let looks = 0
    const inside = await opened(given)
    const meta: RulesStore['meta'] = () => {
      looks++
      return inside.memory.meta()
    }
    return { ...(await opened({ ...given, store: { ...given.store, meta } })), looks: () => looks }
  }

  test('is looked up time and again with one look at the whole store', async () => {
    const { rules, looks } = await counted()
    for (let i = 0; i < 5; i++) expect(await rules.find((store) => store.host(`h${i}.example`))).toBe('absent')
    expect(looks()).toBe(1)
  })

  test('is looked up in other rules with another look', async () => {
    const { rules, looks } = await counted()
    await rules.find((store) => store.host('h.example'))
    await rules.take(sampleRuleset({ version: 4, digest: 'd4' }))
    await rules.find((store) => store.host('h.example'))
    expect(looks()).toBe(2)
  })

  test('heals a store that is empty, and is not there either', async () => {
    const { rules, done } = await opened({ held: null })
    expect(await rules.find((store) => store.host('h.example'))).toBe('absent')
    expect(done.fills).toBe(1)
  })
})

describe('a store that cannot be written', () => {
  const full = () => Promise.reject(new Error('QuotaExceededError'))

  test('is stood in for by memory', async () => {
    const { rules, done, lines } = await opened({ held: null, store: { fill: full } })
    expect(await rules.ensure()).toMatchObject({ version: 3 })
    expect(await rules.part((store) => store.note('selling'))).toMatchObject({ id: 'selling' })
    expect((await rules.ready())?.detectors).toHaveLength(2)
    expect([done.fills, done.destroyed]).toEqual([2, 1])
    expect(lines).toEqual([expect.stringContaining('used from memory')])
  })

  test('is thrown away and filled, if that helps', async () => {
    let tries = 0
    const { rules, done, lines } = await opened({ held: null, store: { fill: () => (tries++ === 0 ? full() : Promise.resolve()) } })
    expect(await rules.ensure()).toMatchObject({ version: 3 })
    expect([done.fills, done.destroyed]).toEqual([2, 1])
    expect(lines).toEqual([expect.stringContaining('written from the bundle')])
  })

  test('nor thrown away is stood in for, too', async () => {
    const { rules } = await opened({ held: null, store: { fill: full, destroy: full } })
    expect((await rules.ready())?.meta.version).toBe(3)
  })

  test('is used again once it can be written', async () => {
    let isFull = true
    const memory = rulesInMemory(three)
    await memory.destroy()
    const { rules } = await opened({ store: { ...memory, fill: (ruleset) => (isFull ? full() : memory.fill(ruleset)) } })
    await rules.ensure()
    isFull = false
    await rules.ensure()
    expect((await memory.meta()).kind).toBe('found')
  })
})

describe('what is ready', () => {
  test('is made once, however many ask', async () => {
    const { rules, done } = await opened({ held: null })
    const all = await Promise.all([rules.ready(), rules.ready(), rules.ensure(), rules.ready(), rules.part((s) => s.note('selling'))])
    expect(done.fills).toBe(1)
    expect(all[0]).toBe(all[1])
    expect(await rules.ready()).toBe(await rules.ready())
  })

  test('is made anew from newer rules', async () => {
    const { rules } = await opened({ shipped: sampleRuleset({ version: 4, digest: 'd4', detectors: [] }) })
    expect((await rules.ready())?.detectors).toHaveLength(2)
    await rules.ensure()
    expect((await rules.ready())?.detectors).toHaveLength(0)
  })

  test('a failure is not kept', async () => {
    let broken = true
    const memory = rulesInMemory(three)
    await memory.destroy()
    const bundle = async () => {
      if (broken) throw new Error('no file')
      return three
    }
    const rules = openRules({ store: memory, bundle, log: () => undefined })
    expect(await rules.ready()).toBeNull()
    broken = false
    expect((await rules.ready())?.meta.version).toBe(3)
  })

  test('neither is one that healing had no part in', async () => {
    let tries = 0
    const memory = rulesInMemory(three)
    const detectors: RulesStore['detectors'] = () => (tries++ === 0 ? Promise.resolve({ kind: 'absent' }) : memory.detectors())
    const { rules } = await opened({ store: { detectors } })
    expect(await rules.ready()).toBeNull()
    expect((await rules.ready())?.meta.version).toBe(3)
  })
})
