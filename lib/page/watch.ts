import { ownAttribute } from './not-terms'

/** Milliseconds. A page must be quiet this long before it is looked at again; one that never rests is looked at anyway after `patience`. */
const quiet = 400
const patience = 2_500
/** Between two looks at a page that keeps changing without need: doubled each time, up to the last. */
const shortestPause = 300
const longestPause = 30_000

export interface Watch {
  /** Shadow roots are watched on their own; those already watched are left alone. */
  add(roots: readonly ShadowRoot[]): void
  stop(): void
}

/**
 * Calls `look` when a page has changed and come to rest, or moved to another address without loading. `look` says whether there was
 * anything new; where there keeps being nothing, it is asked less and less often.
 */
export const watchPage = (document: Document, look: () => boolean | Promise<boolean>): Watch => {
  const window = document.defaultView
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChange = 0
  let pause = shortestPause
  let notBefore = 0
  let stopped = false

  const go = async (): Promise<void> => {
    timer = undefined
    firstChange = 0
    const news = await look()
    pause = news ? shortestPause : Math.min(longestPause, pause * 2)
    notBefore = performance.now() + pause
  }

  const changed = (): void => {
    if (stopped) return
    const now = performance.now()
    firstChange ||= now
    clearTimeout(timer)
    timer = setTimeout(() => void go(), Math.max(notBefore - now, Math.min(quiet, firstChange + patience - now), 0))
  }
  const moved = (): void => {
    notBefore = 0
    changed()
  }

  const observer = new MutationObserver((records) => {
    if (records.some(isTheirs)) changed()
  })
  const observed = new WeakSet<Node>()
  const observe = (node: Node): void => {
    if (observed.has(node)) return
    observed.add(node)
    observer.observe(node, { childList: true, characterData: true, subtree: true })
  }
  observe(document)
  const navigation: EventTarget | undefined = window && 'navigation' in window ? window.navigation : undefined
  navigation?.addEventListener('navigatesuccess', moved)
  window?.addEventListener('popstate', moved)

  return {
    add: (roots) => roots.forEach(observe),
    stop: () => {
      stopped = true
      clearTimeout(timer)
      observer.disconnect()
      navigation?.removeEventListener('navigatesuccess', moved)
      window?.removeEventListener('popstate', moved)
    },
  }
}

/** A change of the page's own: what we add and take away is marked as ours. */
const isTheirs = ({ type, addedNodes, removedNodes }: MutationRecord): boolean => {
  if (type !== 'childList') return true
  for (const nodes of [addedNodes, removedNodes]) for (const node of nodes) if (!isOurs(node)) return true
  return false
}

const isOurs = (node: Node): boolean => node instanceof Element && node.hasAttribute(ownAttribute)
