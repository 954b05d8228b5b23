import type { Ask } from '../messages'
import type { VersionAsk } from '../model/changes-reply'
import type { PageText } from '../model/page'
import type { BannerRequest, Told } from './banner-place'
import type { CardDoor } from './card-door'

/** Milliseconds that a page must have said nothing new before it is compared: many load their text piece by piece. */
const settled = 1_000

export interface PageChangesNeeds {
  document: Document
  ask: Ask
  /** Brings what draws banners into the frame, if it is not there yet. */
  door(): Promise<CardDoor | undefined>
  /** What is told has changed: marks must follow. */
  changed(): void
  /** What the banner needs to know of the page. */
  looks(): Pick<BannerRequest, 'names' | 'ground' | 'column' | 'next'>
}

export interface PageChanges {
  /** What changed on the page as it was read last; null while nothing is known or nothing changed. */
  told(): Told | null
  /** The page was read and handed over: asks what changed once it is at rest. */
  settle(page: PageText): void
  /** The reader has read this version, here or elsewhere. */
  acknowledged(which: VersionAsk): void
  clear(): void
}

/** Learns what changed on a page since its reader's last visit, and tells it in a banner. */
export const pageChanges = ({ document, ask, door, changed, looks }: PageChangesNeeds): PageChanges => {
  // Names this loading of the page, in this frame; it need not be unguessable.
  const view = `${performance.timeOrigin} ${Math.random()}`
  let told: Told | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  let removeBanner: (() => void) | undefined

  const dropBanner = (): void => {
    removeBanner?.()
    removeBanner = undefined
  }
  const clear = (): void => {
    turn++
    clearTimeout(timer)
    told = null
    dropBanner()
  }
  const read = async (): Promise<boolean> => {
    if (!told) return false
    const { key, version } = told
    const done = await ask('read', { key, version }).catch(() => false)
    if (done) acknowledged({ key, version })
    return done
  }
  const close = (): void => {
    dropBanner()
    if (told?.kind === 'changed') void ask('closeBanner', { key: told.key, version: told.version }).catch(() => false)
  }
  const acknowledged = ({ key, version }: VersionAsk): void => {
    if (told?.key !== key || told.version > version) return
    clear()
    changed()
  }
  const learn = async (page: PageText): Promise<void> => {
    const mine = turn
    let reply = await ask('changes', { view, page: null })
    if (reply.kind === 'resend' && mine === turn) reply = await ask('changes', { view, page })
    if (mine !== turn) return
    dropBanner()
    const before = told
    told = reply.kind === 'changed' || reply.kind === 'date-moved' ? reply : null
    // Most pages have not changed: their marks stand, and are not painted a second time.
    if (before || told) changed()
    if (!told || (told.kind === 'changed' ? told.closed : told.told)) return
    const opened = await door()
    if (mine === turn && opened) removeBanner = opened.openBanner({ told, ...looks(), read, close })
  }
  const settle = (page: PageText): void => {
    turn++
    clearTimeout(timer)
    const mine = turn
    const wait = (): void => {
      timer = setTimeout(() => {
        // Without a background there is nothing to tell; the next visit asks again.
        if (mine === turn) void learn(page).catch(() => undefined)
      }, settled)
    }
    if (document.readyState === 'complete') wait()
    else addEventListener('load', () => mine === turn && wait(), { once: true })
  }
  return { told: () => told, settle, acknowledged, clear }
}
