import type { Side } from '../../engine/compare/side'
import { printsOf, readPrints, seenAmong } from '../../engine/kept/prints'
import type { Comparison } from '../../model/comparison'
import type { Finding } from '../../model/finding'
import type { KeptFinding, KeptVersion } from '../../model/kept'
import type { KeptText } from '../../model/kept-text'
import type { PageText, Recognition } from '../../model/page'
import type { Comparing } from './comparing'
import type { Library } from './library'
import { type Bytes, unseal } from './vault'

/** A page that was read, and the view of it: what one view shows, from its loading to its end, belongs together. */
export interface Visited {
  page: PageText
  recognition: Recognition
  findings: readonly Finding[]
  rulesetVersion: number
  view: string
  /** It was fetched to be checked, and its reader has not seen it. */
  fetched?: true
}

export interface OpenNeeds {
  library: Library
  bytes: Bytes
  comparing: Comparing
  /** What today's rules find in a text: two versions are compared by the same rules, or a new rule would look like a new clause. */
  detectAgain(kept: KeptText, version: KeptVersion): Promise<readonly Finding[]>
}

/** A version that can be compared. No findings are in `side`: see {@link withFindings}. */
export interface Opened {
  version: KeptVersion
  kept: KeptText
  side: Side
}

export const openedOf = (version: KeptVersion, kept: KeptText): Opened => {
  const { url, title, language, stated } = version
  const { text, blocks } = kept
  return { version, kept, side: { text, blocks, url, title, language, updated: stated, findings: [] } }
}

/** With what today's rules find: it takes longer than all the rest, and matters only where clauses differ. */
export const withFindings = async ({ detectAgain }: Pick<OpenNeeds, 'detectAgain'>, { version, kept, side }: Opened): Promise<Side> => ({
  ...side,
  findings: await detectAgain(kept, version),
})

/** A version with its text; `absent` also for one whose text was dropped. */
export const openVersion = async (needs: OpenNeeds, version: KeptVersion): Promise<Opened | 'absent' | 'damaged'> => {
  const body = await needs.library.body(version.key, version.version)
  if (body.kind !== 'found') return body.kind
  const kept = await unseal(needs.bytes, version, body.value)
  return kept === 'damaged' ? kept : openedOf(version, kept)
}

export const sideOfVisit = ({ page, recognition, findings }: Visited): Side => ({
  text: page.text,
  blocks: page.blocks,
  title: page.title,
  url: page.url,
  language: recognition.language,
  updated: recognition.updated,
  findings,
})

/** Compares with an earlier version, knowing what had been seen up to it: what came later is new to a reader of that version. */
export const compareWith = async (needs: OpenNeeds, before: Opened, after: Side, upTo: number): Promise<Comparison> =>
  compareKnowing(needs, before, after, () => needs.library.prints(before.version.key, upTo))

/** `prints`: of all that had been seen. Neither these nor findings are asked for where the clauses are the same. */
export const compareKnowing = async (
  needs: Pick<OpenNeeds, 'comparing' | 'detectAgain'>,
  before: Opened,
  after: Side,
  prints: () => Promise<readonly Uint8Array[]>,
): Promise<Comparison> => {
  const { comparing } = needs
  if (comparing.sameWords(before.side, after)) return comparing.compare(before.side, after, new Set())
  const asked = [...comparing.fingerprintsOf(after), ...comparing.fingerprintsOf(before.side)]
  return comparing.compare(await withFindings(needs, before), after, seenAmong(asked, readPrints(await prints())))
}

/** The fingerprints of a text that no version up to `upTo` has. */
export const freshPrints = async ({ library, comparing }: OpenNeeds, side: Side, key: string, upTo: number) =>
  printsOf(comparing.fingerprintsOf(side), readPrints(await library.prints(key, upTo)))

export const keptOf = ({
  page: { text, blocks },
  findings,
}: Pick<Visited, 'findings'> & { page: Pick<PageText, 'text' | 'blocks'> }): KeptText => ({
  text,
  blocks,
  findings: findings.map(keptFinding),
})

const keptFinding = ({ provision, polarity, band, severity, points, start, end }: Finding): KeptFinding => ({
  provision,
  polarity,
  band,
  severity,
  points,
  start,
  end,
})
