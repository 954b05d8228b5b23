import type { Words } from './words'

/**
 * Words from strings that were read before, all at once: after the extension is reloaded or removed the browser refuses them to a page that
 * was opened before, and a card that is open there must go on speaking. A string that is missing is named by its key.
 */
export const wordsFrom =
  (strings: Readonly<Record<string, string>>): Words =>
  (key, ...values) =>
    (strings[key] ?? key).replace(/\$([1-9])/g, (_, place) => values[place - 1] ?? '')
