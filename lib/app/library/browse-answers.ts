import * as z from 'zod/mini'
import type { Frame } from '../../model/frame'
import type { SearchReply, StepReply } from '../../model/library-view'
import type { OpenNeeds } from '../kept/reading'
import { isOurs } from '../speaks-for'
import { searchDocument } from './search-document'
import { step } from './step'

const StepAsk = z.object({ key: z.string(), version: z.int() })
const SearchAsk = z.object({ key: z.string(), words: z.string().check(z.maxLength(1_000)) })

/** What the dashboard asks while its reader looks through what was read. Only our own pages are answered. */
export const browseAnswers = (needs: OpenNeeds & { log: (line: string) => void }) => {
  const stepped = step(needs)
  const searched = searchDocument(needs)
  const guarded = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work
    } catch (error) {
      needs.log(`the library could not be read: ${error instanceof Error ? error.message : String(error)}`)
      return otherwise
    }
  }
  return {
    step: async (ask: unknown, from: Frame | null): Promise<StepReply> => {
      const parsed = z.safeParse(StepAsk, ask)
      return isOurs(from) && parsed.success ? guarded(stepped(parsed.data), { kind: 'unknown' }) : { kind: 'unknown' }
    },
    search: async (ask: unknown, from: Frame | null): Promise<SearchReply> => {
      const parsed = z.safeParse(SearchAsk, ask)
      return isOurs(from) && parsed.success ? guarded(searched(parsed.data), { kind: 'unknown' }) : { kind: 'unknown' }
    },
  }
}
