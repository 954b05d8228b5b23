import { useState } from 'react'

/** The entry a citation led to, and the citation. A new one each time, also when it leads to the same entry again. */
export interface Sought {
  id: string
  from: HTMLElement
}

export interface Sources {
  open: ReadonlySet<string>
  toggle(id: string): void
  sought: Sought | null
  show(id: string, from: HTMLElement): void
  /** Returns to the citation. */
  back(): void
}

/** Which instruments are open, and which of them a citation has just led to. `reveal` opens the section they stand in. */
export const useSources = (reveal: () => void): Sources => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [sought, setSought] = useState<Sought | null>(null)
  return {
    open,
    toggle: (id) => setOpen((now) => (now.has(id) ? new Set([...now].filter((i) => i !== id)) : new Set(now).add(id))),
    sought,
    show: (id, from) => {
      reveal()
      setOpen((now) => new Set(now).add(id))
      setSought({ id, from })
    },
    back: () => {
      sought?.from.focus({ preventScroll: true })
      sought?.from.scrollIntoView({ block: 'center' })
      setSought(null)
    },
  }
}
