/** Which way of a figure is worse for the reader, by provision and by what the figure counts. */
type Sense = 'less-is-worse' | 'more-is-worse'

/** Times: of notice, to object, to claim, to pay back; or how long something is kept or binds. */
const ofTime: ReadonlyMap<string, Sense> = new Map([
  ...(
    [
      'advance-notice-of-changes',
      'unilateral-terms-change',
      'unilateral-price-change',
      'continued-use-acceptance',
      'arbitration-opt-out',
      'shortened-limitation-period',
      'termination-at-will',
      'service-discontinuation',
      'credits-expire',
      'free-trial-conversion',
      'pro-rata-refund',
      'no-refund',
      'moderation-appeal',
      'data-portability-export',
      'forfeiture-on-termination',
      'liability-cap',
    ] as const
  ).map((id): [string, Sense] => [id, 'less-is-worse']),
  ...(
    [
      'indefinite-retention',
      'retention-after-deletion',
      'breach-notification-commitment',
      'auto-renewal',
      'easy-cancellation',
      'deletion-right',
      'broad-content-licence',
      'mandatory-arbitration',
      'survival',
    ] as const
  ).map((id): [string, Sense] => [id, 'more-is-worse']),
])

/** Sums of money: up to which one is paid, or which one pays. */
const ofMoney: ReadonlyMap<string, Sense> = new Map([
  ['liability-cap', 'less-is-worse'],
  ['small-claims-carveout', 'less-is-worse'],
  ['pro-rata-refund', 'less-is-worse'],
  ['auto-renewal', 'more-is-worse'],
  ['unilateral-price-change', 'more-is-worse'],
  ['free-trial-conversion', 'more-is-worse'],
])

/** What it means that a figure of this provision went from `before` to `after`, both on one scale; null where nobody can tell. */
export const figureEffect = (provision: string, time: boolean, before: number, after: number): 'worse' | 'better' | null => {
  const sense = (time ? ofTime : ofMoney).get(provision)
  if (!sense || before === after) return null
  return after < before === (sense === 'less-is-worse') ? 'worse' : 'better'
}
