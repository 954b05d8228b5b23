import type { Watched } from '../../model/watch'
import type { Checked } from './check-page'
import { lease, waitAfter } from './due'

/** The record of a document whose check begins. Should its end never be noted, it is due again after the lease. */
export const beginCheck = (watched: Watched, now: number): Watched => ({ ...watched, begun: now, next: now + lease })

const sawTerms = (kind: Checked['outcome']['kind']): boolean => kind === 'first' || kind === 'unchanged' || kind === 'changed'

/** The record of a document after a check. `random`: 0 to 1. */
export const afterCheck = (watched: Watched, { outcome, mode, news, validators }: Checked, now: number, random: number): Watched => {
  const saw = sawTerms(outcome.kind)
  const failures = saw || outcome.kind === 'visits-only' ? 0 : watched.failures + 1
  const next: Watched = {
    ...watched,
    ...validators,
    mode: mode ?? watched.mode,
    begun: null,
    failures,
    last: { at: now, outcome },
    seen: saw ? now : watched.seen,
    news: news ?? watched.news,
  }
  return { ...next, next: now + waitAfter(failures, next.mode, random) }
}
