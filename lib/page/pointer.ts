/** Milliseconds that the pointer rests on a mark before its card opens, and is away from both before it closes. */
const rest = 220
const away = 350

export interface PointerNeeds {
  /** The marks under a point of the window. */
  at(x: number, y: number): number[]
  /** The pointer rests on these marks, or a tap meant them. */
  over(ids: readonly number[]): void
  /** The pointer has left the marks. */
  out(): void
}

/** Follows the pointer over marks, which are not elements and get no events of their own. Returns the undo. */
export const followPointer = (document: Document, { at, over, out }: PointerNeeds): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined

  const moved = (event: PointerEvent): void => {
    clearTimeout(timer)
    // A finger has no hover; a pressed button is a selection being made.
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    const { clientX, clientY } = event
    timer = setTimeout(() => {
      const ids = at(clientX, clientY)
      if (ids.length > 0) {
        clearTimeout(leaving)
        leaving = undefined
        over(ids)
      } else leaving ??= setTimeout(left, away)
    }, rest)
  }
  const left = (): void => {
    leaving = undefined
    out()
  }
  const gone = (event: PointerEvent): void => {
    if (event.relatedTarget === null) clearTimeout(timer)
  }
  const clicked = (event: MouseEvent): void => {
    const target = event.target
    if (target instanceof Element && target.closest('a,button,input,select,textarea,label,summary,[role=button],[contenteditable]')) return
    if (document.getSelection()?.isCollapsed === false) return
    const ids = at(event.clientX, event.clientY)
    if (ids.length > 0) over(ids)
  }
  const options = { capture: true, passive: true } as const
  document.addEventListener('pointermove', moved, options)
  document.addEventListener('pointerout', gone, options)
  document.addEventListener('click', clicked, options)
  return () => {
    clearTimeout(timer)
    clearTimeout(leaving)
    document.removeEventListener('pointermove', moved, options)
    document.removeEventListener('pointerout', gone, options)
    document.removeEventListener('click', clicked, options)
  }
}
