/**
 * Says when the reader is with the card and when no longer: the pointer over it, the focus in it, or a selection being drawn from it. What
 * is being read or written is not taken away because the pointer strays. The undo stops it.
 */
export const watchPresence = (
  frame: HTMLElement,
  shadow: ShadowRoot,
  tell: (inside: boolean) => void,
): { isInside(): boolean; stop(): void } => {
  const ended = new AbortController()
  const { signal } = ended
  let over = false
  let pressed = false
  let told = false
  const inside = (): boolean => over || pressed || shadow.activeElement !== null
  const look = (): void => {
    if (signal.aborted || inside() === told) return
    told = !told
    tell(told)
  }
  const release = (): void => {
    pressed = false
    look()
  }
  frame.addEventListener(
    'pointerenter',
    () => {
      over = true
      look()
    },
    { signal },
  )
  frame.addEventListener(
    'pointerleave',
    () => {
      over = false
      look()
    },
    { signal },
  )
  frame.addEventListener(
    'pointerdown',
    () => {
      pressed = true
      look()
    },
    { signal },
  )
  frame.addEventListener('focusin', look, { signal })
  frame.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      // While the event runs the focus is nowhere yet; from one control of the card to the next it never leaves.
      if (!(relatedTarget instanceof Node && frame.contains(relatedTarget))) queueMicrotask(look)
    },
    { signal },
  )
  addEventListener('pointerup', release, { capture: true, signal })
  addEventListener('pointercancel', release, { capture: true, signal })
  return { isInside: inside, stop: () => ended.abort() }
}
