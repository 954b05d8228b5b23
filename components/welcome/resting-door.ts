import type { SampleDoor } from './sample'

/** How long the pointer rests on a mark before its card opens, or away from it before it closes. */
const restMs = 150

/** Opens at once what was asked for by a click or a key, and after a rest what is pointed at. */
export const restingDoor = (show: (id: number, focus: boolean) => void, leave: () => void): SampleDoor => {
  let resting: ReturnType<typeof setTimeout> | undefined
  return {
    open: (id, focus) => {
      clearTimeout(resting)
      if (focus) show(id, true)
      else resting = setTimeout(() => show(id, false), restMs)
    },
    leave: () => {
      clearTimeout(resting)
      resting = setTimeout(leave, restMs)
    },
  }
}
