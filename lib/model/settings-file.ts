import * as z from 'zod/mini'
import { Settings } from './settings'

const SettingsFile = z.object({ clauselight: z.literal('settings'), settings: Settings })

/** Every choice of the reader, as a file to keep or to take to another browser. */
export const settingsFile = (settings: Settings): string =>
  `${JSON.stringify({ clauselight: 'settings', settings: z.parse(Settings, settings) }, null, 2)}\n`

/** The longest file that is read: choices are a few kilobytes. In UTF-16 units. */
const longest = 1_000_000

export type SettingsRead = { kind: 'settings'; settings: Settings } | { kind: 'refused'; reason: 'too-long' | 'not-json' | 'not-settings' }

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
  return parsed.success ? { kind: 'settings', settings: parsed.data.settings } : { kind: 'refused', reason: 'not-settings' }
}
