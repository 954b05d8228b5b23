import { useCallback, useEffect, useState } from 'react'
import type { Kind } from '../../lib/model/replies'
import type { Settings } from '../../lib/model/settings'
import { type MessageKey, useWords } from '../words'
import type { SettingsDoor } from './door'
import { KeepSettings } from './keep-settings'
import { MarksShown } from './marks-shown'
import { Muted } from './muted'

/** Every choice of the reader in one place. A choice that could not be kept says so, and the old one stays on show. */
export const SettingsSection = ({ door }: { door: SettingsDoor }) => {
  const t = useWords()
  const [settings, setSettings] = useState<Settings | null>(null)
  const [kinds, setKinds] = useState<readonly Kind[]>([])
  const [said, setSaid] = useState<MessageKey | null>(null)
  useEffect(() => {
    door.settings().then(setSettings, () => setSaid('dashboard_unreachable'))
    door.kinds().then(setKinds, () => setKinds([]))
  }, [door])
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
  return (
    <>
      <p className="failure" role="alert">
        {said && t(said)}
      </p>
      {settings && (
        <>
          <MarksShown settings={settings} change={change} />
          <Muted settings={settings} kinds={kinds} change={change} />
          <KeepSettings settings={settings} change={change} save={door.save} />
        </>
      )}
    </>
  )
}
