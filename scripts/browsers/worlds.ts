import type { CDPSession, Frame, Page } from '@playwright/test'

/** The session that speaks to a frame: its own where it lives in another process, its page's otherwise. */
const sessionFor = async (frame: Frame): Promise<CDPSession> => {
  const context = frame.page().context()
  if (frame === frame.page().mainFrame()) return context.newCDPSession(frame.page())
  return context.newCDPSession(frame).catch(() => context.newCDPSession(frame.page()))
}

interface World {
  id: number
  name: string
  frameId: string
}

const worldsOf = async (session: CDPSession): Promise<World[]> => {
  const worlds: World[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const frameId: unknown = context.auxData ? Reflect.get(context.auxData, 'frameId') : undefined
    if (typeof frameId === 'string') worlds.push({ id: context.id, name: context.name, frameId })
  })
  // Every context that exists is announced before the reply.
  await session.send('Runtime.enable')
  return worlds
}

interface FrameTree {
  frame: { id: string; url: string }
  childFrames?: FrameTree[]
}

const flat = (tree: FrameTree): FrameTree['frame'][] => [tree.frame, ...(tree.childFrames ?? []).flatMap(flat)]

const frameIdOf = async (session: CDPSession, frame: Frame): Promise<string | undefined> => {
  const { frameTree } = await session.send('Page.getFrameTree')
  const url = frame.url().split('#', 1)[0]
  return flat(frameTree).find((f) => f.url === url)?.id
}

const ourName = 'Clauselight'

/** Whether any script of the extension has run in a frame: the browser makes its world with the first one. */
export const hasOurWorld = async (frame: Frame): Promise<boolean> => (await inWorld(frame, 'true')) === true

/**
 * Evaluates in the extension's own world in a frame, which the page's scripts and an ordinary `evaluate` cannot see. Undefined where the
 * extension never ran a script. The function sees nothing of this file.
 */
export const inOurWorld = <T>(frame: Frame | Page, evaluated: () => T | Promise<T>): Promise<T | undefined> =>
  inWorld('mainFrame' in frame ? frame.mainFrame() : frame, `(${evaluated.toString()})()`) as Promise<T | undefined> // by value, as the function returned it

const inWorld = async (frame: Frame, expression: string): Promise<unknown> => {
  const session = await sessionFor(frame)
  try {
    const worlds = await worldsOf(session)
    const frameId = await frameIdOf(session, frame)
    const world = worlds.find((w) => w.name === ourName && w.frameId === frameId)
    if (!world) return undefined
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  } finally {
    await session.detach()
  }
}
