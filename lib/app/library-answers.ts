import * as z from 'zod/mini'
import type { DifferenceReply, ForgetReply, LibraryReply, UnreadReply, VersionAsk, VersionReply } from '../model/changes-reply'
import type { Frame } from '../model/frame'
import type { LibraryExport } from '../model/library-export'
import { closeBanner, markRead } from './kept/acknowledge'
import { exportLibrary } from './kept/export-library'
import type { KeepNeeds } from './kept/keep'
import { difference, type PlatformNamed, showLibrary, showVersion, unread } from './kept/shelf'
import { isOurs, speaksForKey } from './speaks-for'

const WhichVersion = z.object({ key: z.string(), version: z.int() })
const PairAsk = z.object({ key: z.string(), from: z.int(), to: z.int() })
const WhichAsk = z.object({ key: z.nullable(z.string()) })

const UrlsAsk = z.object({ urls: z.array(z.string()) })
const nothingUnread: UnreadReply = { changes: [], dates: [] }

export interface LibraryAnswerNeeds extends KeepNeeds {
  /** A version was read, or with null something forgotten: icons and open pages may have to say so. */
  acknowledged(which: VersionAsk | null): Promise<void>
  named: PlatformNamed
}

/** The answers about the readings kept, which are nobody's business but our own pages'; a page may say that it itself was read. What messages carry is checked here; a store that fails answers as if there were nothing. */
export const libraryAnswers = (needs: LibraryAnswerNeeds) => {
  const { library, now, log, quota } = needs
  const read = markRead(library, now)
  const close = closeBanner(library)
  const guarded = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work
    } catch (error) {
      log(`the library did not answer: ${error instanceof Error ? error.message : String(error)}`)
      return otherwise
    }
  }
  const parsed = <T, R>(schema: z.ZodMiniType<T>, ask: unknown, use: (ask: T) => Promise<R>, otherwise: R): Promise<R> => {
    const checked = z.safeParse(schema, ask)
    return checked.success ? guarded(use(checked.data), otherwise) : Promise.resolve(otherwise)
  }
  const forget = async (key: string | null): Promise<ForgetReply> => {
    const documents = await library.forget(key)
    await needs.acknowledged(null)
    return { kind: 'forgotten', documents }
  }
  return {
    read: (ask: unknown, from: Frame | null): Promise<boolean> =>
      parsed(
        WhichVersion,
        ask,
        async (which) => {
          const done = speaksForKey(from, which.key) && (await read(which))
          if (done) await needs.acknowledged(which)
          return done
        },
        false,
      ),
    closeBanner: (ask: unknown, from: Frame | null): Promise<boolean> =>
      parsed(WhichVersion, ask, async (which) => speaksForKey(from, which.key) && close(which), false),
    unread: async (ask: unknown, from: Frame | null): Promise<UnreadReply> =>
      isOurs(from) ? parsed(UrlsAsk, ask, unread(library), nothingUnread) : nothingUnread,
    library: async (_: unknown, from: Frame | null): Promise<LibraryReply> =>
      isOurs(from) ? showLibrary(library, quota, needs.named)() : { kind: 'failed', reason: 'unreadable' },
    version: async (ask: unknown, from: Frame | null): Promise<VersionReply> =>
      isOurs(from) ? parsed(WhichVersion, ask, showVersion(needs), { kind: 'unknown' }) : { kind: 'unknown' },
    difference: async (ask: unknown, from: Frame | null): Promise<DifferenceReply> =>
      isOurs(from) ? parsed(PairAsk, ask, difference(needs), { kind: 'unknown' }) : { kind: 'unknown' },
    forget: async (ask: unknown, from: Frame | null): Promise<ForgetReply> =>
      isOurs(from)
        ? parsed<{ key: string | null }, ForgetReply>(WhichAsk, ask, ({ key }) => forget(key), { kind: 'failed' })
        : { kind: 'failed' },
    exportLibrary: async (ask: unknown, from: Frame | null): Promise<LibraryExport | null> =>
      isOurs(from) ? parsed(WhichAsk, ask, exportLibrary(needs), null) : null,
  }
}
