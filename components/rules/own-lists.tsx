import type { ListsAsk, ListsReply } from '../../lib/model/lists-reply'
import { useWords } from '../words'
import { listDoneInWords } from './list-words'
import { OwnList } from './own-list'
import { Subscribe } from './subscribe'
import { Waiting } from './waiting'

interface OwnListsProps {
  reply: ListsReply
  /** Something was asked of a host and is not answered yet. */
  isWaiting: boolean
  decide: (ask: ListsAsk) => Promise<void>
  subscribe: (url: string, key: string) => Promise<boolean>
}

/** The reader's own lists, in the order in which they decide. */
export const OwnLists = ({ reply: { lists, done }, isWaiting, decide, subscribe }: OwnListsProps) => {
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
          <OwnList
            key={list.id}
            list={list}
            isFirst={i === 0}
            isLast={i === lists.length - 1}
            isWaiting={isWaiting}
            decide={(ask) => void decide(ask)}
          />
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
      <Subscribe isWaiting={isWaiting} subscribe={subscribe} />
      <Waiting isWaiting={isWaiting} says={t('rules_listAsking')} stop={() => void decide({ do: 'cancel' })} />
      <p role="status" className="done">
        {listDoneInWords(done, t)}
      </p>
    </section>
  )
}
