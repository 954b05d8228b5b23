import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { looksLikeTerms } from '../lib/engine/looks-like-terms'
import { arrive } from '../lib/page/arrive'

/** Runs on every page: decides from cheap signals whether this may be a terms page, and tells the background. Kept under 3 kB. */
export default defineUnlistedScript(() => {
  let told = ''
  const look = (): void => {
    const here = location.href.split('#', 1)[0] ?? ''
    if (told === here) return
    const headings = Array.from(document.querySelectorAll('h1,h2'), (h) => h.textContent ?? '').slice(0, 3)
    // A frame without telling words of its own may hold the terms of the page around it.
    const around = self !== top && looksLikeTerms(document.referrer, '', [])
    if (!around && !looksLikeTerms(location.href, document.title, headings)) return
    told = here
    arrive(chrome.runtime)
  }
  look()
  addEventListener('load', look, { once: true })
  if ('navigation' in window) navigation.addEventListener('navigatesuccess', look)
  else addEventListener('popstate', look)
  const title = document.querySelector('title')
  if (title) new MutationObserver(look).observe(title, { childList: true })
})
