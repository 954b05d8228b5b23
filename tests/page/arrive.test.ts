import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { asking } from '../../lib/messages'
import { arrive } from '../../lib/page/arrive'
import { persistentAsk } from '../../lib/page/persistent-ask'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A background that is stopped (null: the message is lost, undefined: no reply comes) before it answers. */
const background = (...replies: unknown[]) => {
  const sent: unknown[] = []
  return {
    sent,
    sendMessage: async (message: unknown) => {
      sent.push(message)
      const reply = replies[sent.length - 1]
      if (reply === null) throw new Error('the message port closed')
      return reply
    },
  }
}

describe('telling the background that a page may hold terms', () => {
  test.each<[string, unknown[], string | undefined, number]>([
    ['once, when it answers', [true], 'us', 1],
    ['once, when it may not come in', [false], 'us', 1],
    ['again, when it was stopped before it answered', [undefined, true], 'us', 2],
    ['again, when the message was lost', [null, null, true], 'us', 3],
    ['four times at most', [null, null, null, null, null, null], 'us', 4],
    ['never, when we were removed', [true], undefined, 0],
  ])('%s', async (_, replies, id, times) => {
    const { sent, sendMessage } = background(...replies)
    arrive({ ...(id && { id }), sendMessage })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveLength(times)
  })
})

describe('asking a background that may be stopped', () => {
  test.each<[string, unknown[], boolean, number]>([
    ['takes the first reply', [false], true, 1],
    ['asks again after silence', [undefined, false], true, 2],
    ['asks again after a lost message', [null, undefined, false], true, 3],
  ])('%s', async (_, replies, alive, times) => {
    const { sent, sendMessage } = background(...replies)
    const asked = persistentAsk(asking(sendMessage), () => alive)('card', null)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await asked).toBe(false)
    expect(sent).toHaveLength(times)
  })

  test('gives up when it stays silent', async () => {
    const { sent, sendMessage } = background(null, null, null, null)
    const asked = persistentAsk(asking(sendMessage), () => true)('card', null).catch((error: Error) => error.message)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await asked).toBe('the message port closed')
    expect(sent).toHaveLength(4)
  })
})
