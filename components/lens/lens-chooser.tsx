import { useId } from 'react'
import { choosable, type PartOfWorld } from '../../lib/model/place'
import type { Settings } from '../../lib/model/settings'
import { type MessageKey, useWords, type Words } from '../words'
import type { Lens } from './leading'
import { placeName } from './place-name'

/** More places than this are nobody's home. */
const mostPlaces = 4

const parts: Record<PartOfWorld, MessageKey> = {
  europe: 'lens_europe',
  us: 'lens_us',
  americas: 'lens_americas',
  asiaPacific: 'lens_asiaPacific',
}
const partNames = ['europe', 'us', 'americas', 'asiaPacific'] as const satisfies PartOfWorld[]

const roles = [
  ['consumer', 'lens_consumer'],
  ['business', 'lens_business'],
  [null, 'lens_notSaid'],
] as const satisfies [Lens['readsAs'], MessageKey][]

interface LensChooserProps {
  lens: Lens
  change(some: Pick<Partial<Settings>, 'place' | 'readsAs'>): void
}

/** Lets the reader say where he lives and for whom he reads, or take it back. */
export const LensChooser = ({ lens: { place, readsAs }, change }: LensChooserProps) => {
  const t = useWords()
  const name = useId()
  const choose = (at: number, chosen: string): void => {
    const next = place.map((before, i) => (i === at ? chosen : before))
    change({ place: [...new Set(at < place.length ? next : [...place, chosen])].filter((p) => p !== '') })
  }
  // A slot keeps its element, and with it the focus, whatever is chosen in it.
  const slots = [...place, ''].slice(0, mostPlaces).map((chosen, at) => ({ chosen, at, slot: `place-${at}` }))
  return (
    <div className="lens">
      {slots.map(({ chosen, at, slot }) => (
        <div className="place" key={slot}>
          <label htmlFor={`${name}-${slot}`}>{t(at === 0 ? 'lens_place' : 'lens_another')}</label>
          <select id={`${name}-${slot}`} value={chosen} onChange={(event) => choose(at, event.currentTarget.value)}>
            <option value="">{t('lens_notSaid')}</option>
            {partNames.map((part) => (
              <optgroup key={part} label={t(parts[part])}>
                {sorted(choosable[part], t).map(({ id, said }) => (
                  <option key={id} value={id} disabled={id !== chosen && place.includes(id)}>
                    {said}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      ))}
      <fieldset>
        <legend>{t('lens_reads')}</legend>
        {roles.map(([role, said]) => (
          <label key={said}>
            <input type="radio" name={name} checked={readsAs === role} onChange={() => change({ readsAs: role })} />
            {t(said)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

/** By name; the rest of a country after its parts. */
const sorted = (places: readonly string[], t: Words): { id: string; said: string }[] => {
  const rests: Record<string, string> = { us: t('lens_usOther'), ca: t('lens_caOther') }
  return places
    .map((id) => ({ id, said: rests[id] ?? placeName(id, t) }))
    .sort((a, b) => Number(a.id === 'us') - Number(b.id === 'us') || a.said.localeCompare(b.said, t('common_language')))
}
