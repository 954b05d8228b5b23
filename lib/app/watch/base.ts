import type { Side } from '../../engine/compare/side'
import { joinPrints, printsOf, readPrints } from '../../engine/kept/prints'
import type { Comparison } from '../../model/comparison'
import { compareKnowing, keptOf, type Opened, type OpenNeeds, openedOf, openVersion, type Visited } from '../kept/reading'
import { seal, unseal } from '../kept/vault'
import type { Base, WatchStore } from './store'

export interface OpenBase extends Opened {
  prints: Uint8Array
}

type BaseNeeds = OpenNeeds & { store: Pick<WatchStore, 'base'>; now: () => number }

/** The text that was fetched last; null where there is none that can be read. */
export const openBase = async (needs: BaseNeeds, key: string): Promise<OpenBase | null> => {
  const found = await needs.store.base(key)
  const kept = found && (await unseal(needs.bytes, found.version, found.body))
  if (!found || !kept || kept === 'damaged') return null
  return { ...openedOf(found.version, kept), prints: found.prints }
}

/** The newest version of the library whose text is there. */
export const openNewest = async (needs: OpenNeeds, key: string): Promise<Opened | null> => {
  for (const { version } of (await needs.library.versions(key)).reverse()) {
    const opened = await openVersion(needs, version)
    if (typeof opened !== 'string') return opened
  }
  return null
}

/** Makes what was fetched the text to compare with. */
export const baseOf = async (needs: BaseNeeds, visited: Visited, side: Side, before: OpenBase | null, key: string): Promise<Base> => {
  const { recognition, rulesetVersion } = visited
  const { version, body } = await seal(
    needs.bytes,
    {
      key,
      version: (before?.version.version ?? 0) + 1,
      at: needs.now(),
      url: side.url,
      title: side.title,
      type: recognition.documentType,
      platform: recognition.platform,
      language: side.language,
      stated: side.updated,
      rulesetVersion,
      previous: before?.version.link ?? null,
    },
    keptOf(visited),
  )
  const earlier = before?.prints ?? new Uint8Array()
  const fresh = printsOf(needs.comparing.fingerprintsOf(side), readPrints([earlier]))
  return { version, body, prints: fresh.length > 0 ? joinPrints(earlier, fresh) : earlier }
}

/** Compares what was fetched with what was fetched before, knowing all that was ever fetched. */
export const compareWithBase = (needs: OpenNeeds, base: OpenBase, side: Side): Promise<Comparison> =>
  compareKnowing(needs, base, side, async () => [base.prints])
