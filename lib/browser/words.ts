import { browser } from 'wxt/browser'

/** The string of the interface behind a key, in the browser's language. */
export const words = (key: Parameters<typeof browser.i18n.getMessage>[0], ...values: string[]): string =>
  browser.i18n.getMessage(key, values)
