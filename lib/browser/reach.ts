import { browser } from 'wxt/browser'

const originOf = (url: string): string => `${new URL(url).protocol}//${new URL(url).hostname}/*`

/** Whether the browser lets us speak to the site of an address: the reader can withdraw what came with the installation. */
export const mayReach = (url: string): Promise<boolean> => browser.permissions.contains({ origins: [originOf(url)] }).catch(() => false)

/** Asks the reader for it, where it was withdrawn; call it while a click is being handled. */
export const askToReach = (url: string): Promise<boolean> => browser.permissions.request({ origins: [originOf(url)] }).catch(() => false)

/**
 * Asks for the site of an address and no other. `had`: it was given before, with the installation or for something else. Called while a click
 * is handled: the question goes out before anything is waited for.
 */
export const reachFor = async (url: string): Promise<'had' | 'given' | 'refused'> => {
  if (!URL.canParse(url)) return 'refused'
  const had = mayReach(url)
  const given = askToReach(url)
  if (await had) return 'had'
  return (await given) ? 'given' : 'refused'
}

/** Gives the site of an address back. A browser that keeps what came with the installation keeps it. */
export const giveBack = async (url: string): Promise<void> => {
  await browser.permissions.remove({ origins: [originOf(url)] }).catch(() => false)
}

/** Asks for notifications, likewise. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)
