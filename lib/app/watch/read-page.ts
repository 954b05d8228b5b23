import { detect } from '../../engine/detect'
import { recognise } from '../../engine/recognise'
import type { PageText } from '../../model/page'
import type { Visited } from '../kept/reading'
import type { Rules } from '../rules'
import { knownAddress } from '../visit'

/**
 * Reads a page that was fetched as one that is visited is read. `url`: under which it is watched; the page's own may be another after
 * redirects. Null where the rules cannot be read.
 */
export const readPage = async (rules: Rules, page: PageText, url: string, now: number): Promise<Visited | null> => {
  const ready = await rules.ready()
  if (!ready) return null
  const recognition = recognise(page, await knownAddress(rules, url), ready.readable)
  const detectors = recognition.isTerms ? await ready.inLanguage(recognition.language) : null
  const findings = detectors ? detect(page.text, page.blocks, detectors, { documentType: recognition.documentType }) : []
  return { page: { ...page, url }, recognition, findings, rulesetVersion: ready.meta.version, view: `check ${now}`, fetched: true }
}
