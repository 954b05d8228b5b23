import { useState } from 'react'

/** The names under which the reader's open sections are remembered. */
export type FoldName = 'why' | 'law' | 'organisations' | 'others' | 'open' | 'marked'

export interface Folds {
  isOpen(name: FoldName): boolean
  toggle(name: FoldName): void
  /** Opens a section for now, without remembering it. */
  show(name: FoldName): void
}

/** Which sections are open: those the reader left open last time, and then what is done here. `remember` is told of every choice. */
export const useFolds = (before: readonly string[], remember: (open: string[]) => void): Folds => {
  const [open, setOpen] = useState<readonly string[]>(before)
  return {
    isOpen: (name) => open.includes(name),
    toggle: (name) => {
      const next = open.includes(name) ? open.filter((n) => n !== name) : [...open, name]
      setOpen(next)
      remember(next)
    },
    show: (name) => setOpen((now) => (now.includes(name) ? now : [...now, name])),
  }
}
