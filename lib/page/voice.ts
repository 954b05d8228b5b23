import { ownAttribute } from './not-terms'

/** Speaks to screen readers from an element of ours that shows nothing and that the page's styles cannot reach. */
export const voice = (document: Document): { say(words: string): void; silence(): void } => {
  let host: HTMLElement | undefined
  let region: HTMLElement | undefined
  const start = (): HTMLElement => {
    host = document.createElement('clauselight-voice')
    host.setAttribute(ownAttribute, '')
    host.style.cssText =
      'all:initial!important;position:fixed!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important'
    region = document.createElement('div')
    region.setAttribute('role', 'status')
    region.setAttribute('aria-live', 'polite')
    host.attachShadow({ mode: 'closed' }).append(region)
    document.documentElement.append(host)
    return region
  }
  return {
    say: (words) => {
      const live = region ?? start()
      // Readers speak a region when it changes: one that is new must be there first.
      live.textContent = ''
      requestAnimationFrame(() => {
        live.textContent = words
      })
    },
    silence: () => {
      host?.remove()
      host = undefined
      region = undefined
    },
  }
}
