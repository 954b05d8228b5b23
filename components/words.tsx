import { createContext, useContext } from 'react'
import type messages from '../public/_locales/en/messages.json'

export type MessageKey = keyof typeof messages

/** Looks a user-facing string up in the reader's language; `values` fill its `$1`, `$2` … in order. */
export type Words = (key: MessageKey, ...values: string[]) => string

const WordsContext = createContext<Words | undefined>(undefined)

export const WordsProvider = WordsContext.Provider

/** The strings of the interface. Throws outside of a `WordsProvider`: that is a bug of ours. */
export const useWords = (): Words => {
  const words = useContext(WordsContext)
  if (!words) throw new Error('a component was rendered outside of WordsProvider')
  return words
}
