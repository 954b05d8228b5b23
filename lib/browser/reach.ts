import { browser } from 'wxt/browser'

const originOf = (url: string): string => `${new URL(url).protocol}//${new URL(url).hostname}/*`

/** Whether the browser lets us speak to the site of an address: the reader can withdraw what came with the installation. */
export const mayReach = (url: string): Promise<boolean> => browser.permissions.contains({ origins: [originOf(url)] }).catch(() => false)

/** Asks the reader for it, where it was withdrawn; call it while a click is being handled. */
export const askToReach = (url: string): Promise<boolean> => browser.permissions.request({ origins: [originOf(url)] }).catch(() => false)

/** Asks for notifications, likewise. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)
