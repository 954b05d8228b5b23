import { provisionClauses } from '../../engine/history/provision-clauses'
import type { VersionAsk } from '../../model/changes-reply'
import type { StepReply } from '../../model/library-view'
import type { ShelfVersion } from '../kept/library'
import { outlineOf } from '../kept/outline'
import { type Opened, type OpenNeeds, openVersion, withFindings } from '../kept/reading'

/** What one version says of each provision by today's rules, and how it differs from the nearest version before it that has a text. */
export const step =
  (needs: OpenNeeds) =>
  async ({ key, version }: VersionAsk): Promise<StepReply> => {
    const versions = await needs.library.versions(key)
    const at = versions.findIndex((one) => one.version.version === version)
    const here = versions[at]
    if (!here) return { kind: 'unknown' }
    const opened = await openVersion(needs, here.version)
    if (typeof opened === 'string') return { kind: 'no-text', version, reason: here.text.kind === 'dropped' ? 'dropped' : 'damaged' }
    const side = await withFindings(needs, opened)
    const before = await nearestBefore(needs, versions.slice(0, at))
    return {
      kind: 'step',
      version: here.version,
      clauses: provisionClauses(opened.kept.text, side.findings),
      before: before?.version.version ?? null,
      comparison: before && outlineOf(needs.comparing.compare(await withFindings(needs, before), side, new Set())),
    }
  }

const nearestBefore = async (needs: OpenNeeds, versions: readonly ShelfVersion[]): Promise<Opened | null> => {
  for (const { version, text } of versions.toReversed()) {
    const opened = text.kind === 'kept' ? await openVersion(needs, version) : 'absent'
    if (typeof opened !== 'string') return opened
  }
  return null
}
