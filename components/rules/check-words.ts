import type { RefusalReason } from '../../lib/model/refusal'
import type { RulesCheck } from '../../lib/model/sync-state'
import type { MessageKey, Words } from '../words'

const reasons: Record<RefusalReason, MessageKey> = {
  offline: 'rules_reason_offline',
  timeout: 'rules_reason_timeout',
  'not-allowed': 'rules_reason_not_allowed',
  status: 'rules_reason_status',
  'wrong-type': 'rules_reason_wrong_type',
  'too-large': 'rules_reason_too_large',
  bomb: 'rules_reason_bomb',
  unsigned: 'rules_reason_unsigned',
  'wrong-key': 'rules_reason_wrong_key',
  tampered: 'rules_reason_tampered',
  older: 'rules_reason_older',
  expired: 'rules_reason_expired',
  'too-new': 'rules_reason_too_new',
  malformed: 'rules_reason_malformed',
  storage: 'rules_reason_storage',
  unsupported: 'rules_reason_unsupported',
  cancelled: 'rules_reason_cancelled',
}

const outcomes: Record<Exclude<RulesCheck['outcome'], 'refused'>, MessageKey> = {
  accepted: 'rules_accepted',
  unchanged: 'rules_unchanged',
  waiting: 'rules_waiting',
  returned: 'rules_returned',
  restored: 'rules_restored',
}

/** What came of a look, in a sentence or two. */
export const checkInWords = ({ outcome, reason, detail, to }: RulesCheck, t: Words): string =>
  outcome === 'refused'
    ? [t('rules_refusedWhy', t(reasons[reason ?? 'malformed'])), ...(detail ? [t('rules_detail', detail)] : [])].join(' ')
    : t(outcomes[outcome], ...(to === undefined ? [] : [String(to)]))
