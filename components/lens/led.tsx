import type { Prose as ProseBlocks } from '../../lib/model/prose'
import { type Cite, Prose } from '../prose'
import { useWords } from '../words'
import { type ItemPlaces, itemsFor, useLens } from './lens'
import { placeNames } from './place-name'

interface LedProps {
  prose: ProseBlocks
  /** By item: the places it speaks of. */
  places: ItemPlaces
  cite: Cite
}

/** A section by places: what holds where the reader lives leads, under a name of its own. */
export const Led = ({ prose, places, cite }: LedProps) => {
  const t = useWords()
  const lens = useLens()
  const { here, rest } = itemsFor(prose, places, lens)
  if (here.length === 0) return <Prose prose={rest} cite={cite} />
  return (
    <>
      <p className="aside led">{t('lens_here', placeNames(lens.place, t))}</p>
      <Prose prose={here} cite={cite} />
      {rest.length > 0 && <p className="aside led">{t('lens_elsewhere')}</p>}
      <Prose prose={rest} cite={cite} />
    </>
  )
}
