import { browser } from 'wxt/browser'

const permission = { permissions: ['notifications' as const] }
const prefix = 'watch:'

/** Whether the reader has allowed notifications, and has not withdrawn it. */
export const mayNotify = async (): Promise<boolean> =>
  (await browser.permissions.contains(permission).catch(() => false)) && browser.notifications !== undefined

/** Raises a notification; one of the same name is replaced. A browser that shows none costs nothing: the popup says the same. */
export const raiseNotice = async (name: string, title: string, message: string): Promise<void> => {
  await browser.notifications
    .create(prefix + name, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message })
    .catch(() => undefined)
}

/** A click leads to what is watched. The permission may come later: then the listening begins. */
export const onNoticeClicked = (open: () => void): void => {
  let listening = false
  const listen = (): void => {
    if (listening || browser.notifications === undefined) return
    listening = true
    browser.notifications.onClicked.addListener((name) => {
      if (name.startsWith(prefix)) open()
    })
  }
  listen()
  browser.permissions.onAdded.addListener(listen)
}
