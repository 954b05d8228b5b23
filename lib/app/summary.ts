import { sharersOf } from '../engine/address'
import { platformRisk } from '../engine/risk'
import type { DocumentType } from '../model/document'
import type { Absent } from '../model/facts'
import type { Platform } from '../model/platform'
import type { FrameReading } from '../model/reading'
import type { SummaryReply } from '../model/replies'
import type { Settings } from '../model/settings'
import { hostOf, samePage } from './host'
import type { DocumentFindings, Readings, SettingsStore } from './readings'
import type { Rules } from './rules'
import { hostsOf, knownAddress } from './visit'

export interface SummaryNeeds {
  rules: Rules
  readings: Readings
  settings: SettingsStore
  /** Whether a tab is being read at this moment. */
  isReading: (tabId: number) => boolean
}

/** What the popup shows of a tab. `url` is the tab's address now: a reading of another page does not speak for it. */
export const summary =
  ({ rules, readings, settings, isReading }: SummaryNeeds) =>
  async ({ tabId, url }: { tabId: number; url: string }): Promise<SummaryReply> => {
    const chosen = await settings.read()
    if (!/^https?:/.test(url)) return { kind: 'closed' }
    if (chosen.sitesOff.includes(hostOf(url))) return { kind: 'off', host: hostOf(url), settings: chosen }
    const ready = await rules.ready()
    if (!ready) return { kind: 'failed', reason: 'rules-damaged' }

    const reading = await readings.tab(tabId)
    const frames = reading && samePage(reading.url, url) ? reading.frames : []
    if (frames.length === 0) {
      if (isReading(tabId)) return { kind: 'reading' }
      const platform = await platformAt(rules, url)
      return platform ? { kind: 'platform', platform, settings: chosen } : { kind: 'other', settings: chosen }
    }
    const platform = await platformOf(rules, frames)
    const documents = await documentsOf(readings, frames, platform)
    const mitigates = new Map(ready.detectors.map((d) => [d.id, d.mitigates]))
    return {
      kind: 'terms',
      url,
      frames: [...frames].sort((a, b) => a.frameId - b.frameId),
      platform,
      sharers: await sharersHere(rules, frames),
      risk: platformRisk(
        documents.flatMap((d) => d.findings),
        documents.map((d) => d.type),
        (provision) => mitigates.get(provision) ?? [],
      ),
      absent: absentHere(frames, documents),
      settings: chosen,
      rules: { version: ready.meta.version, date: ready.meta.date },
    }
  }

/** The number on the icon: strong findings of high or critical severity in a tab, without what the reader muted. */
export const badgeCount = (frames: readonly FrameReading[], { mutedKinds, floor }: Settings): number =>
  frames
    .flatMap((f) => f.findings)
    .filter(
      (f) => f.polarity === 'risk' && f.band === 'strong' && (f.severity === 'critical' || (f.severity === 'high' && floor !== 'critical')),
    )
    .filter((f) => !mutedKinds.includes(f.provision)).length

/** What no document in this tab holds, nor one of the platform's that was read earlier. */
const absentHere = (frames: readonly FrameReading[], documents: readonly DocumentFindings[]): Absent[] => {
  const found = new Set(documents.flatMap((d) => d.findings.map((f) => f.provision)))
  const absent = frames.flatMap((f) => f.absent ?? []).filter((a) => !found.has(a.provision))
  return [...new Map(absent.map((a) => [a.provision, a])).values()]
}

/** Names of other platforms that share the first document here: a parent's terms stand for many. */
const sharersHere = async (rules: Rules, frames: readonly FrameReading[]): Promise<string[]> => {
  const url = frames.find((f) => f.page.platform !== null)?.url
  if (!url) return []
  const ids = sharersOf(url, await hostsOf(rules, url))
  const platforms = await Promise.all(ids.map((id) => rules.part((store) => store.platform(id))))
  return platforms.flatMap((platform) => (typeof platform === 'string' ? [] : [platform.name]))
}

const platformAt = async (rules: Rules, url: string): Promise<Platform | null> => {
  const host = hostOf(url)
  for (const name of [host, `www.${host}`, parentOf(host), `www.${parentOf(host)}`]) {
    const known = await rules.part((store) => store.host(name))
    const id = typeof known === 'string' ? undefined : soleOwner(known.addresses.map(([, platform]) => platform))
    const platform = id ? await rules.part((store) => store.platform(id)) : 'absent'
    if (typeof platform !== 'string') return platform
  }
  return (await knownPlatform(rules, url)) ?? null
}

const knownPlatform = async (rules: Rules, url: string): Promise<Platform | null> => {
  const match = await knownAddress(rules, url)
  const platform = match ? await rules.part((store) => store.platform(match.platform)) : 'absent'
  return typeof platform === 'string' ? null : platform
}

const parentOf = (host: string): string => host.split('.').slice(-2).join('.')

/** A host that serves the terms of several platforms (a help centre for hire) says nothing about which one we are on. */
const soleOwner = (platforms: readonly string[]): string | undefined => {
  const owners = new Set(platforms)
  return owners.size === 1 ? [...owners][0] : undefined
}

const platformOf = async (rules: Rules, frames: readonly FrameReading[]): Promise<Platform | null> => {
  const id = frames.map((f) => f.page.platform).find((p) => p !== null)
  const platform = id ? await rules.part((store) => store.platform(id)) : 'absent'
  return typeof platform === 'string' ? null : platform
}

/** The documents in this tab, and those of the same platform that were read earlier in this browser session. */
const documentsOf = async (readings: Readings, frames: readonly FrameReading[], platform: Platform | null): Promise<DocumentFindings[]> => {
  const typeOf = (f: FrameReading): DocumentType => f.page.documentType ?? 'other-terms'
  const here = frames.filter((f) => f.page.readable).map((f): DocumentFindings => ({ type: typeOf(f), findings: f.findings }))
  const earlier = platform ? await readings.platform(platform.id) : []
  return [...here, ...earlier.filter((d) => !here.some((h) => h.type === d.type))]
}
