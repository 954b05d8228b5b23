import { useState } from 'react'
import { type AllSettings, readSettingsFile, type SettingsRead, settingsFile } from '../../lib/model/settings-file'
import { type MessageKey, useWords } from '../words'

type Refusal = Extract<SettingsRead, { kind: 'refused' }>['reason']

const refusals: Record<Refusal, MessageKey> = {
  'too-long': 'settings_refusedTooLong',
  'not-json': 'settings_refusedNotJson',
  'not-settings': 'settings_refusedNotSettings',
}

interface KeepSettingsProps {
  all: AllSettings
  /** Puts them in place of those in use; false where they could not be kept. */
  take: (all: AllSettings) => Promise<boolean>
  save: (name: string, type: string, text: string) => void
}

/** All choices as a file, and back from one; what stood before can be had again until the page is left. */
export const KeepSettings = ({ all, take, save }: KeepSettingsProps) => {
  const t = useWords()
  const [said, setSaid] = useState<MessageKey | null>(null)
  const [before, setBefore] = useState<AllSettings | null>(null)
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const got = readSettingsFile(await file.text().catch(() => ''))
    if (got.kind === 'refused') return setSaid(refusals[got.reason])
    if (!(await take(got.all))) return
    setBefore(all)
    setSaid('settings_taken')
  }
  const undo = async (): Promise<void> => {
    if (!before || !(await take(before))) return
    setBefore(null)
    setSaid('settings_undone')
  }
  return (
    <section aria-labelledby="file">
      <h3 id="file">{t('settings_file')}</h3>
      <p className="quiet">{t('settings_fileMeans')}</p>
      <div className="choices">
        <button type="button" className="small" onClick={() => save('clauselight-settings.json', 'application/json', settingsFile(all))}>
          {t('settings_export')}
        </button>
        <label className="filing">
          {t('settings_import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              void read(target.files?.[0]).finally(() => {
                target.value = ''
              })
            }}
          />
        </label>
        {before && (
          <button type="button" className="small" onClick={() => void undo()}>
            {t('common_undo')}
          </button>
        )}
      </div>
      <p className="quiet" role="status">
        {said && t(said)}
      </p>
    </section>
  )
}
