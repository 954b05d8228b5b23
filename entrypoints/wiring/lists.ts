import { browser } from 'wxt/browser'
import { ownLists } from '../../lib/app/lists/own-lists'
import { admit } from '../../lib/engine/admit'
import { openLists, ownListsIn } from '../../lib/store/own-lists'
import { acceptList } from '../../lib/sync/accept-list'

/** The reader's own lists, with everything they need of the browser. */
export const readersLists = (log: (line: string) => void) =>
  ownLists({
    store: ownListsIn(browser.storage.local, () => openLists()),
    accept: (text) => acceptList(text, admit),
    now: Date.now,
    log,
  })
