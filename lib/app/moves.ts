import type { Move } from '../messages'
import type { Readings } from './readings'

export interface MoveNeeds {
  readings: Pick<Readings, 'tab'>
  /** Tells the annotator of a frame; false when it has no mark further on, or is gone. */
  tell(tabId: number, frameId: number, move: Move): Promise<boolean>
}

const commands: Readonly<Record<string, Move['to']>> = {
  'next-mark': 'next',
  'previous-mark': 'previous',
  'open-mark': 'open',
  'next-change': 'next-change',
}

/** Carries out a keyboard shortcut: moves through the marks of a tab, frame after frame, and round at the end. */
export const moves = ({ readings, tell }: MoveNeeds) => {
  /** The frame that was moved in last, by tab. Forgotten with the worker: then the first frame is entered again. */
  const last = new Map<number, number>()
  return async (tabId: number, command: string): Promise<boolean> => {
    const to = commands[command]
    const frames = ((await readings.tab(tabId))?.frames ?? []).map((f) => f.frameId).sort((a, b) => a - b)
    const [first] = frames
    if (!to || first === undefined) return false
    if (frames.length === 1) return tell(tabId, first, { to, from: 'here', wrap: true })
    const here = Math.max(0, frames.indexOf(last.get(tabId) ?? first))
    const step = to === 'previous' ? -1 : 1
    for (let tried = 0; tried <= frames.length; tried++) {
      const frame = frames[(here + step * tried + frames.length * 2) % frames.length] ?? first
      if (await tell(tabId, frame, { to, from: tried === 0 ? 'here' : 'edge', wrap: false })) {
        last.set(tabId, frame)
        return true
      }
    }
    return false
  }
}
