import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { arrive } from '../lib/page/arrive'

/** Runs on the known addresses of the registry alone: their path need not tell what they are. */
export default defineUnlistedScript(() => arrive(chrome.runtime))
