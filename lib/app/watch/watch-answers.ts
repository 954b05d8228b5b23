import type { ForgetReply } from '../../model/changes-reply'
import type { Frame } from '../../model/frame'
import type { WatchAsk, WatchReply } from '../../model/watch'
import { isOurs } from '../speaks-for'
import type { watching } from './watching'

type Forget = (ask: { key: string | null }, from: Frame | null) => Promise<ForgetReply>

/** What is watched is our own pages' business alone; what is forgotten is not watched any more, either. */
export const watchAnswers = (watch: Pick<ReturnType<typeof watching>, 'answer' | 'forget'>) => ({
  answer: async (ask: WatchAsk, from: Frame | null): Promise<WatchReply> =>
    isOurs(from) ? watch.answer(ask) : { kind: 'failed', reason: 'not-yours' },
  forgetting:
    (forget: Forget): Forget =>
    async (ask, from) => {
      const reply = await forget(ask, from)
      if (reply.kind === 'forgotten') await watch.forget(ask.key)
      return reply
    },
})
