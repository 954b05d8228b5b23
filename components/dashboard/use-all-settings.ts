import { useCallback, useEffect, useState } from 'react'
import type { Settings } from '../../lib/model/settings'
import type { AllSettings } from '../../lib/model/settings-file'
import type { RulesDoor } from '../rules/door'
import type { WatchDoor } from '../watch/door'
import { useWatch } from '../watch/use-watch'
import type { MessageKey } from '../words'
import type { SettingsDoor } from './door'

interface Doors {
  door: SettingsDoor
  watch: WatchDoor
  rules: Pick<RulesDoor, 'rules'>
}

/** Every choice of the reader, wherever it is kept, and the ways to change them. `said`: what could not be done. */
export const useAllSettings = ({ door, watch, rules }: Doors) => {
  const [settings, setSettings] = useState<Settings | null>(null)
  const [newerRules, setNewerRules] = useState<boolean | null>(null)
  const [said, setSaid] = useState<MessageKey | null>(null)
  const watched = useWatch(watch)
  useEffect(() => {
    door.settings().then(setSettings, () => setSaid('dashboard_unreachable'))
    rules.rules('look').then(
      ({ source, on }) => setNewerRules(source ? on : null),
      () => setNewerRules(null),
    )
  }, [door, rules])
  const change = useCallback(
    async (some: Partial<Settings>): Promise<boolean> => {
      try {
        setSettings(await door.change(some))
        setSaid(null)
        return true
      } catch {
        setSaid('popup_notSaved')
        return false
      }
    },
    [door],
  )
  const { list, ask } = watched
  const changeAll = useCallback(
    async ({ settings: some, alerts, newerRules: looks }: AllSettings): Promise<boolean> => {
      if (!(await change(some))) return false
      if (alerts !== null && alerts !== list?.alerts) await ask({ do: 'alerts', how: alerts })
      if (looks !== null && newerRules !== null && looks !== newerRules) {
        setNewerRules(looks)
        // Not waited for: switched on, it looks at once, and the host may take its time.
        void rules.rules(looks ? 'on' : 'off').catch(() => setSaid('popup_notSaved'))
      }
      return true
    },
    [change, ask, list, newerRules, rules],
  )
  const all: AllSettings | null = settings && { settings, alerts: list?.alerts ?? null, newerRules }
  return { settings, all, watched, said, change, changeAll }
}
