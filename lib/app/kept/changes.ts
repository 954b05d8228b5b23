import type { ChangesReply } from '../../model/changes-reply'
import type { Frame } from '../../model/frame'
import type { PageText } from '../../model/page'
import type { VisitReply } from '../../model/replies'
import type { Visited } from './reading'
import type { VisitsInHand } from './visits-in-hand'

interface ChangesNeeds {
  inHand: VisitsInHand
  /** Reads a page that the background has forgotten once more. */
  visit(page: PageText, from: Frame): Promise<VisitReply>
  keep(visited: Visited): Promise<ChangesReply>
}

/** What changed on the page that a frame's annotator handed over a moment ago. Of a private window nothing is compared or kept. */
export const changes =
  ({ inHand, visit, keep }: ChangesNeeds) =>
  async ({ view, page }: { view: string; page: PageText | null }, from: Frame): Promise<ChangesReply> => {
    if (from.incognito) return { kind: 'none' }
    if (page) await visit(page, from)
    const visited = inHand.take(from)
    if (visited) return keep({ ...visited, view })
    return page ? { kind: 'none' } : { kind: 'resend' }
  }
