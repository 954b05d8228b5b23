import * as z from 'zod/mini'
import { Settings } from './settings'
import { AlertsHow } from './watch'

const SettingsFile = z.object({
  clauselight: z.literal('settings'),
  settings: Settings,
  alerts: z._default(z.nullable(AlertsHow), null),
  newerRules: z._default(z.nullable(z.boolean()), null),
})

/** All that the reader chose, wherever it is kept. */
export interface AllSettings {
  settings: Settings
  /** How changes of watched documents are told; null: not known. */
  alerts: AlertsHow | null
  /** Whether newer rules are looked for; null where the extension was built without a source of rules, or that is not known. */
  newerRules: boolean | null
}

/** Every choice of the reader, as a file to keep or to take to another browser. */
export const settingsFile = ({ settings, ...beside }: AllSettings): string =>
  `${JSON.stringify({ clauselight: 'settings', settings: z.parse(Settings, settings), ...beside }, null, 2)}\n`

/** The longest file that is read: choices are a few kilobytes. In UTF-16 units. */
const longest = 1_000_000

export type SettingsRead = { kind: 'settings'; all: AllSettings } | { kind: 'refused'; reason: 'too-long' | 'not-json' | 'not-settings' }

/** Reads such a file. Choices that this version does not know are passed over; one that it cannot read refuses the whole. */
export const readSettingsFile = (text: string): SettingsRead => {
  if (text.length > longest) return { kind: 'refused', reason: 'too-long' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'refused', reason: 'not-json' }
  }
  const parsed = z.safeParse(SettingsFile, value)
  if (!parsed.success) return { kind: 'refused', reason: 'not-settings' }
  const { clauselight: _, ...all } = parsed.data
  return { kind: 'settings', all }
}
