import { openRules } from '../../lib/app/rules'
import { rulesInMemory } from '../../lib/app/rules-in-memory'
import { readingsIn } from '../../lib/store/readings'
import { settingsIn } from '../../lib/store/settings'
import { sampleRuleset } from '../store/sample-ruleset'
import { storageInMemory } from '../store/storage-in-memory'

/** Everything that the use cases need, around the sample ruleset, without a browser. */
export const program = () => {
  const lines: string[] = []
  const log = (line: string): void => void lines.push(line)
  const session = storageInMemory()
  const local = storageInMemory()
  const rules = openRules({ store: rulesInMemory(sampleRuleset()), bundle: async () => sampleRuleset(), log })
  const broken = openRules({ store: emptyStore(), bundle: () => Promise.reject(new Error('no such file')), log })
  return {
    rules,
    broken,
    readings: readingsIn(session),
    settings: settingsIn(local),
    session,
    local,
    log,
    lines,
    now: () => 1_000,
    toCompare: () => undefined,
  }
}

const emptyStore = () => {
  const store = rulesInMemory(sampleRuleset())
  void store.destroy()
  return store
}
