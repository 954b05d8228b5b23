import * as z from 'zod/mini'
import type { ChangeSummary } from '../../lib/model/change-summary'
import type { Effect } from '../../lib/model/comparison'

/** A change that is known: what kind of provision, and whether it came or went. Its texts are `NN-before.md` and `NN-after.md`. */
export const knownChange = z.object({ n: z.int(), service: z.string(), category: z.string(), direction: z.enum(['added', 'removed']) })
export type KnownChange = z.infer<typeof knownChange>

/** For each kind of change the provisions that are it: of risks and of promises against them. */
const provisions: Readonly<Record<string, { risks: readonly string[]; promises: readonly string[] }>> = {
  arbitration: { risks: ['mandatory-arbitration', 'mass-arbitration-batching'], promises: ['arbitration-opt-out'] },
  class_action: { risks: ['class-action-waiver'], promises: [] },
  ai_training: { risks: ['ai-training-on-user-content'], promises: ['no-training-commitment', 'ai-training-optout'] },
  gen_ai: { risks: ['ai-training-on-user-content', 'ai-output-disclaimer', 'ai-output-ownership-restricted'], promises: [] },
  auto_renew: { risks: ['auto-renewal'], promises: [] },
  price_change: { risks: ['unilateral-price-change'], promises: ['advance-notice-of-changes'] },
  biometric: { risks: ['biometric-collection'], promises: [] },
  // A promise not to sell that goes shows as sale that is new.
  sell_data: { risks: ['sale-or-sharing-for-ads'], promises: ['no-sale-commitment'] },
  no_refund: { risks: ['no-refund'], promises: [] },
  location: { risks: ['precise-location'], promises: [] },
  ai_agents: { risks: ['scraping-prohibition'], promises: [] },
}

/** Whether a summary names the provision of a known change and the way it went. */
export const names = ({ category, direction }: KnownChange, summary: ChangeSummary): boolean => {
  const kind = provisions[category]
  if (!kind) return false
  const effects = new Map(summary.provisions.map(({ provision, effect }) => [provision, effect]))
  const any = (ids: readonly string[], wanted: readonly Effect[]): boolean =>
    ids.some((id) => wanted.some((effect) => effects.get(id) === effect))
  if (category === 'sell_data' && direction === 'removed') return any(kind.promises, ['gone', 'worse']) || any(kind.risks, ['new', 'worse'])
  return direction === 'added'
    ? any(kind.risks, ['new', 'worse']) || any(kind.promises, ['new', 'better'])
    : any(kind.risks, ['gone', 'better']) || any(kind.promises, ['gone', 'worse'])
}
