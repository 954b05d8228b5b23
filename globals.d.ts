import type { Browser } from '@wxt-dev/browser'

declare global {
  /** The browser's own extension API, for the small scripts that cannot afford the polyfill. Both browsers offer it under this name. */
  const chrome: typeof Browser
}
