import type { ChangesReply, ForgetReply } from '../../model/changes-reply'
import type { Frame } from '../../model/frame'
import type { WatchAsk, WatchReply } from '../../model/watch'
import { isOurs } from '../speaks-for'
import type { watching } from './watching'

type Changes = (ask: unknown, from: Frame | null) => Promise<ChangesReply>
type Forget = (ask: { key: string | null }, from: Frame | null) => Promise<ForgetReply>

/** What is watched is our own pages' business alone; what is forgotten is not watched any more, either. */
export const watchAnswers = (watch: Pick<ReturnType<typeof watching>, 'answer' | 'forget' | 'start'>) => ({
  answer: async (ask: WatchAsk, from: Frame | null): Promise<WatchReply> =>
    isOurs(from) ? watch.answer(ask) : { kind: 'failed', reason: 'not-yours' },
  /** Behind every visit the alarm is seen to: a clock that was moved back while the browser ran has put it off. */
  visiting:
    (changes: Changes): Changes =>
    async (ask, from) => {
      const reply = await changes(ask, from)
      void watch.start()
      return reply
    },
  forgetting:
    (forget: Forget): Forget =>
    async (ask, from) => {
      const reply = await forget(ask, from)
      if (reply.kind === 'forgotten') await watch.forget(ask.key)
      return reply
    },
})
