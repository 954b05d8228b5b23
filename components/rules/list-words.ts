import type { ListCheck, ListRefusal } from '../../lib/model/list-source'
import type { ListDone } from '../../lib/model/lists-reply'
import type { MessageKey, Words } from '../words'

const refusals: Record<ListRefusal, MessageKey> = {
  offline: 'rules_reason_offline',
  timeout: 'rules_reason_timeout',
  status: 'rules_reason_status',
  'wrong-type': 'rules_reason_wrong_type',
  'too-large': 'rules_list_too_large',
  bomb: 'rules_list_bomb',
  unsigned: 'rules_reason_unsigned',
  'wrong-key': 'rules_reason_wrong_key',
  tampered: 'rules_reason_tampered',
  older: 'rules_list_older',
  expired: 'rules_list_expired',
  'too-new': 'rules_list_too_new',
  malformed: 'rules_list_malformed',
  storage: 'rules_list_storage',
  unsupported: 'rules_reason_unsupported',
  cancelled: 'rules_reason_cancelled',
  'not-a-list': 'rules_list_not_a_list',
  nothing: 'rules_list_nothing',
  'too-much': 'rules_list_too_much',
  'bad-address': 'rules_list_bad_address',
  'bad-key': 'rules_list_bad_key',
  'not-allowed': 'rules_list_no_access',
  'another-list': 'rules_list_another_list',
}

const detailed = (words: string, detail: string | undefined, t: Words): string =>
  detail === undefined || detail === '' ? words : `${words} ${t('rules_detail', detail)}`

/** What came of a look at the host of a list. */
export const listCheckInWords = ({ outcome, reason, detail, to }: ListCheck, t: Words): string => {
  if (outcome === 'accepted') return t('rules_accepted', String(to ?? ''))
  if (outcome === 'unchanged') return t('rules_unchanged')
  return detailed(t('rules_listKept', t(refusals[reason ?? 'malformed'])), detail, t)
}

/** What came of what the reader asked for; empty where there is nothing to say. */
export const listDoneInWords = (done: ListDone, t: Words): string => {
  switch (done.kind) {
    case 'looked':
      return ''
    case 'added':
      return done.before === null ? t('rules_listAdded', done.name) : t('rules_listReplaced', done.name, String(done.before))
    case 'checked':
      return t('rules_listChecked', done.name, listCheckInWords(done.check, t))
    case 'refused':
      return detailed(t('rules_listRefused', t(refusals[done.reason])), done.detail, t)
  }
}
