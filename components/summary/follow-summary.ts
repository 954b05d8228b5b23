import type { SummaryReply } from '../../lib/model/replies'

/** What is known of the tab in front, and the host whose switch stands below it. */
export interface Asked {
  site: string
  reply: SummaryReply
}

/** What the popup and the side panel can show: a reply, or that there is none (yet). */
export type SummaryView = SummaryReply | { kind: 'slow' } | { kind: 'unreachable' }
export interface Shown {
  site: string
  view: SummaryView
}

export interface FollowNeeds {
  /** Rejects when the background cannot be reached. */
  ask: () => Promise<Asked>
  wait: (milliseconds: number) => Promise<void>
  changed: (shown: Shown) => void
  every?: number
  patience?: number
}

const unreachable: Shown = { site: '', view: { kind: 'unreachable' } }

/** Asks, and while the page is being read asks again, until patience ends. A newer call silences an older one. */
export const followSummary = ({ ask, wait, changed, every = 300, patience = 15_000 }: FollowNeeds) => {
  let turn = 0
  const answer = async (): Promise<Asked | null> => {
    const silence = wait(patience).then(() => null)
    return Promise.race([ask().catch(() => null), silence])
  }
  return {
    again: async (): Promise<void> => {
      turn += 1
      const mine = turn
      for (let waited = 0; ; waited += every) {
        const asked = await answer()
        if (mine !== turn) return
        if (!asked) return changed(unreachable)
        const { site, reply } = asked
        const last = reply.kind !== 'reading' || waited >= patience
        changed({ site, view: last && reply.kind === 'reading' ? { kind: 'slow' } : reply })
        if (last) return
        await wait(every)
        if (mine !== turn) return
      }
    },
    stop: (): void => {
      turn += 1
    },
  }
}
