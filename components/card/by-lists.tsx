import type { ByList } from '../../lib/model/lists-reply'
import { type MessageKey, useWords } from '../words'

const did: Record<ByList['did'], MessageKey> = { found: 'card_listFound', weighed: 'card_listWeighed', said: 'card_listSaid' }

/** Which of the reader's own lists had a part in what the card says: it is not ours then, and the card says so. */
export const ByLists = ({ lists }: { lists: readonly ByList[] }) => {
  const t = useWords()
  return lists.map((list) => (
    <p key={`${list.did} ${list.name}`} className="by-list">
      {t(did[list.did], list.name)}
    </p>
  ))
}
