import type { Note } from '../../lib/model/provision'
import { type Effect, effectNames, type Regulation } from '../../lib/model/regulation'
import { Citation, cite } from '../card/citations'
import { Prose } from '../prose'
import { type MessageKey, useWords } from '../words'
import { speaksTo } from './leading'
import { itemsNaming, lawsFor, useLens } from './lens'
import { placeNames } from './place-name'

const effects: Record<Effect, MessageKey> = {
  void: 'lens_void',
  contestable: 'lens_contestable',
  limited: 'lens_limited',
}

/** What holds for a clause of this kind where the reader lives; nothing where no place was chosen. */
export const WhereYouLive = ({ note, regulations }: { note: Note; regulations: readonly Regulation[] }) => {
  const t = useWords()
  const lens = useLens()
  if (lens.place.length === 0) return null
  const laws = lawsFor(regulations, lens).here.filter(({ audience }) => speaksTo(audience, lens.readsAs))
  const having = (effect: Effect): Regulation[] => laws.filter(({ effects }) => effects?.[effect]?.includes(note.id))
  const flags = itemsNaming(note.sections.jurisdictions, note.places?.jurisdictions, lens)
  return (
    <section className="here">
      <h3>{t('lens_here', placeNames(lens.place, t))}</h3>
      {effectNames.map((effect) => {
        const by = having(effect)
        return by.length > 0 && <Says key={effect} effect={effect} by={by} />
      })}
      <Prose prose={flags} cite={cite} />
      {flags.length === 0 && effectNames.every((effect) => having(effect).length === 0) && <p className="aside">{t('lens_nothing')}</p>}
    </section>
  )
}

const Says = ({ effect, by }: { effect: Effect; by: readonly Regulation[] }) => {
  const t = useWords()
  return (
    <p data-effect={effect}>
      {t(effects[effect])}{' '}
      {by.map(({ id, name, verified }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          {name} <Citation id={id} />
          {!verified && <span className="aside"> ({t('card_notVerified')})</span>}
        </span>
      ))}
      .
    </p>
  )
}
