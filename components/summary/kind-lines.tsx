import type { ReactNode } from 'react'
import { SeverityMark } from '../severity-mark'
import { useWords } from '../words'
import type { Kind, Place } from './clauses'
import { fewWords } from './few-words'
import { Fold } from './fold'

export type ShowPlace = (place: Place) => void

interface KindLinesProps {
  kinds: readonly Kind[]
  show: ShowPlace
  /** True where kinds of several severities stand in one list: then the shape says which. */
  mixed?: boolean
  /** Said under a kind. */
  under?: (kind: Kind) => ReactNode
}

/** One line a kind: its shape, its name, five of its words; it leads to its place on the page. Other places of a kind are folded. */
export const KindLines = ({ kinds, show, mixed = false, under }: KindLinesProps) => (
  <ul className="kinds">
    {kinds.map((kind) => (
      <li key={`${kind.provision} ${kind.mark}`}>
        <PlaceButton place={kind.places[0]} show={show} mark={<SeverityMark mark={kind.mark} alone={mixed} />} name={kind.name} />
        {under?.(kind)}
        <OtherPlaces places={kind.places.slice(1)} show={show} />
      </li>
    ))}
  </ul>
)

const OtherPlaces = ({ places, show }: { places: readonly Place[]; show: ShowPlace }) => {
  const t = useWords()
  if (places.length === 0) return null
  return (
    <Fold title={places.length === 1 ? t('popup_onePlaceMore') : t('popup_morePlaces', String(places.length))}>
      <ul className="places">
        {places.map((place) => (
          <li key={`${place.frame.frameId} ${place.index}`}>
            <PlaceButton place={place} show={show} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}

interface PlaceButtonProps {
  place: Place
  show: ShowPlace
  mark?: ReactNode
  name?: string
}

const PlaceButton = ({ place, show, mark, name }: PlaceButtonProps) => {
  const t = useWords()
  const { finding, frame } = place
  return (
    <button type="button" className="place" onClick={() => show(place)}>
      {mark}
      <span>
        {name && <>{name} </>}
        <q className="quiet">{fewWords(finding.quote, finding.why)}</q>
        {frame.frameId !== 0 && <span className="quiet"> {t('popup_inFrame', hostIn(frame.url))}</span>}
      </span>
    </button>
  )
}

const hostIn = (url: string): string => (URL.canParse(url) && new URL(url).host) || url
