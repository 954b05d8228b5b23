import { browser } from 'wxt/browser'

export interface Shortcut {
  name: string
  does: string
  /** Empty where the reader, or another extension, has taken it away. */
  keys: string
}

/** The keyboard shortcuts as they are set now. */
export const shortcutsNow = async (): Promise<Shortcut[]> =>
  (await browser.commands.getAll())
    .filter(({ name }) => name !== undefined && !name.startsWith('_'))
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, does: description, keys: shortcut }))

/** Firefox's way to its own page of shortcuts, which the types of the other browsers do not know. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>
}

/** Opens the browser's own page on which shortcuts are changed. */
export const openShortcutSettings = async (): Promise<void> => {
  if ('openShortcutSettings' in browser.commands) {
    // Just seen to be there; only Firefox has it.
    await (browser.commands as unknown as FirefoxCommands).openShortcutSettings()
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
