import { browser } from 'wxt/browser'
import { asking, type Protocol, type Question } from '../messages'
import { saveFile } from './save-file'

/** How the dashboard reaches the background for what was read. Rejects when there is no answer. */
export const libraryDoor = () => {
  const ask = asking((message) => browser.runtime.sendMessage(message))
  const answered =
    <Q extends Question>(question: Q) =>
    async (asked: Protocol[Q]['ask']): Promise<Protocol[Q]['reply']> => {
      const reply = await ask(question, asked)
      if (reply === undefined) throw new Error('the background gave no answer')
      return reply
    }
  return {
    library: () => answered('library')(null),
    kinds: () => answered('kinds')(null),
    version: answered('version'),
    difference: answered('difference'),
    step: answered('step'),
    search: answered('search'),
    read: answered('read'),
    forget: answered('forget'),
    exportLibrary: answered('exportLibrary'),
    save: saveFile,
    print: () => print(),
    now: Date.now,
  }
}
