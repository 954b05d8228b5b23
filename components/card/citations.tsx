import { createContext, type ReactNode, useContext } from 'react'
import type { Regulation } from '../../lib/model/regulation'
import { useWords } from '../words'

interface Citations {
  /** The instruments of the note; their place is their number. */
  regulations: readonly Regulation[]
  /** Opens the entry of an instrument; `from` is where to go back to. */
  show(id: string, from: HTMLElement): void
}

const CitationsContext = createContext<Citations>({ regulations: [], show: () => undefined })

export const CitationsProvider = CitationsContext.Provider

/** A reference to an instrument: its number in the list of sources, which it opens. */
export const Citation = ({ id }: { id: string }) => {
  const t = useWords()
  const { regulations, show } = useContext(CitationsContext)
  const place = regulations.findIndex((r) => r.id === id)
  const regulation = regulations[place]
  if (!regulation)
    return (
      <span className="missing" title={t('card_sourceMissing')}>
        [?]<span className="unseen"> {t('card_sourceMissing')}</span>
      </span>
    )
  const number = String(place + 1)
  return (
    <button
      type="button"
      className="citation"
      aria-label={t('card_source', number, regulation.name)}
      title={regulation.name}
      onClick={(event) => show(id, event.currentTarget)}
    >
      [{number}]
    </button>
  )
}

/** Draws the citations of a piece of prose. */
export const cite = (id: string): ReactNode => <Citation id={id} />
