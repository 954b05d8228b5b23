import type { ListDone, ListRefusal, ListsAsk, ListsReply } from '../../lib/model/lists-reply'
import { type MessageKey, useWords, type Words } from '../words'
import { OwnList } from './own-list'

const refusals: Record<ListRefusal, MessageKey> = {
  'too-large': 'rules_list_too_large',
  'not-a-list': 'rules_list_not_a_list',
  'too-new': 'rules_list_too_new',
  malformed: 'rules_list_malformed',
  nothing: 'rules_list_nothing',
  'too-much': 'rules_list_too_much',
  storage: 'rules_list_storage',
}

const doneInWords = (done: ListDone, t: Words): string => {
  if (done.kind === 'looked') return ''
  if (done.kind === 'added')
    return done.before === null ? t('rules_listAdded', done.name) : t('rules_listReplaced', done.name, String(done.before))
  const why = t('rules_listRefused', t(refusals[done.reason]))
  return done.detail === '' ? why : `${why} ${t('rules_detail', done.detail)}`
}

/** The reader's own lists, in the order in which they decide. */
export const OwnLists = ({ reply: { lists, done }, decide }: { reply: ListsReply; decide: (ask: ListsAsk) => Promise<void> }) => {
  const t = useWords()
  const take = async (file: File | undefined): Promise<void> => {
    // A file that cannot be read is no list, as an empty one is.
    if (file) await decide({ do: 'add', text: await file.text().catch(() => '') })
  }
  return (
    <section aria-labelledby="own-lists">
      <h3 id="own-lists">{t('rules_lists')}</h3>
      <p className="quiet">{t('rules_listsMeans')}</p>
      {lists.length === 0 && <p>{t('rules_listsNone')}</p>}
      <ol className="lists">
        {lists.map((list, i) => (
          <OwnList key={list.id} list={list} isFirst={i === 0} isLast={i === lists.length - 1} decide={(ask) => void decide(ask)} />
        ))}
      </ol>
      <label className="filing">
        {t('rules_listAdd')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            void take(target.files?.[0]).finally(() => {
              target.value = ''
            })
          }}
        />
      </label>
      <p role="status">{doneInWords(done, t)}</p>
    </section>
  )
}
