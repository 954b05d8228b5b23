import { useEffect, useState } from 'react'
import type { Kind } from '../../lib/model/replies'
import type { RulesDoor } from '../rules/door'
import { AlertsChoice } from '../watch/alerts-choice'
import type { WatchDoor } from '../watch/door'
import { useWords } from '../words'
import type { SettingsDoor } from './door'
import { KeepSettings } from './keep-settings'
import { MarksShown } from './marks-shown'
import { Muted } from './muted'
import { useAllSettings } from './use-all-settings'

interface SettingsSectionProps {
  door: SettingsDoor
  watch: WatchDoor
  rules: Pick<RulesDoor, 'rules'>
}

/** Every choice of the reader in one place. A choice that could not be kept says so, and the old one stays on show. */
export const SettingsSection = ({ door, watch, rules }: SettingsSectionProps) => {
  const t = useWords()
  const [kinds, setKinds] = useState<readonly Kind[]>([])
  const { settings, all, watched, said, change, changeAll } = useAllSettings({ door, watch, rules })
  useEffect(() => {
    door.kinds().then(setKinds, () => setKinds([]))
  }, [door])
  return (
    <>
      <p className="failure" role="alert">
        {said && t(said)}
      </p>
      {settings && all && (
        <>
          <MarksShown settings={settings} change={change} />
          <Muted settings={settings} kinds={kinds} change={change} />
          {watched.list && (
            <section>
              <AlertsChoice list={watched.list} door={watch} ask={watched.ask} />
              <p className="failure" role="alert">
                {watched.failure && t(watched.failure)}
              </p>
            </section>
          )}
          <KeepSettings all={all} take={changeAll} save={door.save} />
        </>
      )}
    </>
  )
}
