import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Runs on the known addresses of the registry alone: their path need not tell what they are. */
export default defineUnlistedScript(() => {
  if (chrome.runtime?.id) chrome.runtime.sendMessage({ question: 'arrived', ask: null }).catch(() => undefined)
})
