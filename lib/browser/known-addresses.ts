import { browser } from 'wxt/browser'

const id = 'known-addresses'

/**
 * Has the browser run our smallest script on the addresses of the registry, so that those whose path does not tell what they are are
 * noticed without waking the background on every page. Replaces what was registered before.
 */
export const registerKnownAddresses = async (matches: string[]): Promise<void> => {
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    { id, matches, js: ['registered.js'], runAt: 'document_idle', allFrames: true, persistAcrossSessions: true },
  ])
}
