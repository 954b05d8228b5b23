import { type AddressMatch, matchAddress } from '../../lib/engine/address'
import { anchorOverlays } from '../../lib/engine/anchor'
import { detect } from '../../lib/engine/detect'
import { hostsOf } from '../../lib/engine/host-addresses'
import { undetermined } from '../../lib/engine/language'
import { firstLanguage, type ReadyLanguages, readyLanguages } from '../../lib/engine/languages'
import { recognise } from '../../lib/engine/recognise'
import { platformRisk } from '../../lib/engine/risk'
import type { AnchoredOverlay, Finding } from '../../lib/model/finding'
import type { PageText, Recognition } from '../../lib/model/page'
import type { HostAddresses, Platform } from '../../lib/model/platform'
import type { Risk } from '../../lib/model/risk'
import type { Ruleset } from '../../lib/model/ruleset'
import type { Polarity } from '../../lib/model/severity'

/** A ruleset made ready for many documents. */
export interface ReadyRules {
  version: number
  date: string
  languages: ReadyLanguages
  mitigates: (provision: string) => readonly string[]
  nameOf: (provision: string) => string
  polarityOf: (provision: string) => Polarity
  platform: (id: string) => Platform | undefined
  known: (url: string) => AddressMatch | null
}

export const readyRules = (ruleset: Ruleset): ReadyRules => {
  const types = new Map(ruleset.detectors.map((d) => [d.id, d]))
  const platforms = new Map(ruleset.platforms.map((p) => [p.id, p]))
  const hosts = new Map<string, HostAddresses>(hostsOf(ruleset.platforms).map((h) => [h.host, h]))
  return {
    version: ruleset.version,
    date: ruleset.date,
    languages: readyLanguages(ruleset.detectors, ruleset.languages),
    mitigates: (id) => types.get(id)?.mitigates ?? [],
    nameOf: (id) => types.get(id)?.name ?? id,
    polarityOf: (id) => types.get(id)?.polarity ?? 'neutral',
    platform: (id) => platforms.get(id),
    known: (url) => matchAddress(url, (host) => hosts.get(host)),
  }
}

/** The risk of a document that the rules cannot read is not known, which is not the same as none. */
export type ScannedRisk = Risk | (Omit<Risk, 'score' | 'grade'> & { score: null; grade: null })

export interface Scanned {
  page: Recognition
  findings: Finding[]
  overlays: AnchoredOverlay[]
  risk: ScannedRisk
  cut: boolean
}

/** Reads a page as the extension does. What was handed over to be read is read, even where it does not look like terms. */
export const scanPage = (page: PageText, rules: ReadyRules): Scanned => {
  const recognition = recognise(page, rules.known(page.url), rules.languages.readable)
  const readable = recognition.readable || recognition.language === undetermined
  const detectors = rules.languages.of(recognition.language === undetermined ? firstLanguage : recognition.language)
  const findings = detectors ? detect(page.text, page.blocks, detectors, { documentType: recognition.documentType }) : []
  const overlays = rules.platform(recognition.platform ?? '')?.overlays.filter((o) => o.document === recognition.documentType) ?? []
  const risk = platformRisk(findings, recognition.isTerms && readable ? [recognition.documentType ?? 'other-terms'] : [], rules.mitigates)
  return {
    page: recognition,
    findings,
    overlays: readable ? anchorOverlays(page.text, overlays, findings) : [],
    risk: readable ? risk : { ...risk, score: null, grade: null },
    cut: page.cut,
  }
}
