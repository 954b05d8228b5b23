import * as z from 'zod/mini'
import { absentIn } from '../engine/absence'
import { type AddressMatch, hostsToTry, matchAddress } from '../engine/address'
import { anchorOverlays } from '../engine/anchor'
import { type Detected, detected } from '../engine/detect'
import type { ReadyDetectors } from '../engine/detector'
import { recognise } from '../engine/recognise'
import type { Missable } from '../model/facts'
import type { Finding } from '../model/finding'
import type { Frame } from '../model/frame'
import { PageText, type Recognition } from '../model/page'
import type { HostAddresses, Overlay } from '../model/platform'
import type { VisitReply } from '../model/replies'
import { hostOf } from './host'
import type { Readings, SettingsStore } from './readings'
import type { Rules } from './rules'
import { speaksFor } from './speaks-for'

export interface VisitNeeds {
  rules: Rules
  readings: Readings
  settings: SettingsStore
  now: () => number
  log: (line: string) => void
  /** Takes what was read, to be compared with what the reader read last: after the marks, and never for a private window. */
  toCompare: (
    from: Frame,
    visited: { page: PageText; recognition: Recognition; findings: readonly Finding[]; rulesetVersion: number },
  ) => void
}

/** Reads a page's text: what it is, what stands in it, and keeps the result for the popup. What comes in is checked; nothing throws. */
export const visit =
  ({ rules, readings, settings, now, log, toCompare }: VisitNeeds) =>
  async (sent: unknown, from: Frame): Promise<VisitReply> => {
    const parsed = z.safeParse(PageText, sent)
    if (!parsed.success || !speaksFor(from, parsed.data.url)) return { kind: 'failed', reason: 'malformed' }
    const page = parsed.data
    const chosen = await settings.read()
    if (chosen.sitesOff.includes(hostOf(from.topUrl))) return { kind: 'off' }
    const ready = await rules.ready()
    if (!ready) return { kind: 'failed', reason: 'rules-damaged' }

    const recognition = recognise(page, await knownAddress(rules, page.url), ready.readable)
    if (!recognition.isTerms) {
      await readings.dropFrame(from.tabId, from.frameId).catch((error: unknown) => log(`a reading could not be dropped: ${said(error)}`))
      return { kind: 'not-terms' }
    }
    const detectors = await ready.inLanguage(recognition.language)
    const { findings, setAside } = foundIn(page, recognition, detectors, log)
    if (!from.incognito) toCompare(from, { page, recognition, findings, rulesetVersion: ready.meta.version })
    const overlays = recognition.readable ? anchorOverlays(page.text, await overlaysFor(rules, recognition), findings) : []
    try {
      await readings.keepFrame(from.tabId, from.topUrl, {
        frameId: from.frameId,
        url: page.url,
        at: now(),
        page: recognition,
        findings,
        overlays,
        rulesetVersion: ready.meta.version,
        cut: page.cut,
        absent: absentIn({ ...recognition, findings, setAside, cut: page.cut, text: page.text }, await missableOf(rules)),
        ...(setAside.length > 0 && { setAside }),
        ...(from.incognito && { incognito: true as const }),
      })
      if (recognition.platform && recognition.readable && !from.incognito)
        await readings.keepDocument(recognition.platform, {
          type: recognition.documentType ?? 'other-terms',
          findings: findings.map(weighed),
        })
    } catch (error) {
      // The marks do not depend on it: the page is marked, and only the popup's summary is missing.
      log(`a reading could not be kept: ${said(error)}`)
    }
    return recognition.readable
      ? { kind: 'terms', page: recognition, findings, overlays, settings: chosen }
      : { kind: 'unreadable', page: recognition, settings: chosen }
  }

/** What is found in a page, and which kinds were set aside: those are noted, because the rules went wrong or were made to. */
const foundIn = (page: PageText, { documentType }: Recognition, detectors: ReadyDetectors | null, log: VisitNeeds['log']): Detected => {
  if (!detectors) return { findings: [], setAside: [] }
  const found = detected(page.text, page.blocks, detectors, { documentType })
  for (const { provision, why } of found.setAside) log(`a kind was set aside on a page: ${provision.slice(0, 80)} (${why})`)
  return found
}

/** What the registry says of an address. A store that cannot be read knows nothing; it is healed on the way. */
export const knownAddress = async (rules: Rules, url: string): Promise<AddressMatch | null> => matchAddress(url, await hostsOf(rules, url))

/** The known addresses of the hosts of a URL. */
export const hostsOf = async (rules: Rules, url: string): Promise<(host: string) => HostAddresses | undefined> => {
  const hosts = new Map<string, HostAddresses>()
  for (const host of hostsToTry(url)) {
    const known = await rules.find((store) => store.host(host))
    if (typeof known !== 'string') hosts.set(host, known)
  }
  return (host) => hosts.get(host)
}

/** Rules that cannot be read miss nothing. */
const missableOf = async (rules: Rules): Promise<Missable[]> => {
  const missable = await rules.find((store) => store.missable())
  return typeof missable === 'string' ? [] : missable
}

const overlaysFor = async (rules: Rules, { platform, documentType }: Recognition): Promise<Overlay[]> => {
  if (!platform) return []
  const known = await rules.part((store) => store.platform(platform))
  return typeof known === 'string' ? [] : known.overlays.filter((o) => o.document === documentType)
}

const weighed = ({ provision, category, polarity, band, points }: Finding) => ({ provision, category, polarity, band, points })

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
