import { useState } from 'react'
import { useWords } from '../words'
import type { Lens } from './leading'
import { LensChooser } from './lens-chooser'

/** Keeps a part of the choice. Rejects when it could not be kept. */
export type ChangeLens = (some: Partial<{ place: string[]; readsAs: Lens['readsAs'] }>) => Promise<Lens>

/** The choice of a place and a role, kept at once; says so when it could not be. */
export const LensSetting = ({ first, change }: { first: Lens; change: ChangeLens }) => {
  const t = useWords()
  const [lens, setLens] = useState(first)
  const [failed, setFailed] = useState(false)
  // Shown at once, as a form control is; taken back where it could not be kept.
  const choose = (some: Partial<{ place: string[]; readsAs: Lens['readsAs'] }>): void => {
    setLens({ ...lens, ...some })
    change(some).then(
      (kept) => {
        setLens(kept)
        setFailed(false)
      },
      () => {
        setLens(lens)
        setFailed(true)
      },
    )
  }
  return (
    <>
      <LensChooser lens={lens} change={choose} />
      <p className="failure" role="alert">
        {failed && t('lens_unsaved')}
      </p>
    </>
  )
}
