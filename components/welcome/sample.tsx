import { Fragment, type MouseEvent } from 'react'
import { markOf, useMarkWord } from '../severity-mark'
import { useWords } from '../words'
import { sampleClauses } from './sample-text'

/** How the sample's marks lead to their cards; `id` is the place of a clause. */
export interface SampleDoor {
  /** `focus`: the reader asked for it by a click or a key, so the card takes the focus. */
  open: (id: number, focus: boolean) => void
  leave: () => void
}

/** The element of a mark, by the id of its clause. */
export const markId = (id: number): string => `sample-${id}`

/** A few invented clauses, marked as on a real page. */
export const Sample = ({ door }: { door: SampleDoor }) => {
  const t = useWords()
  const word = useMarkWord()
  const click = (id: number) => (event: MouseEvent) => {
    event.preventDefault()
    door.open(id, true)
  }
  return (
    <blockquote className="sample">
      <p>
        {t('welcome_sampleStart')}{' '}
        {sampleClauses.map(({ text, finding }, id) => (
          <Fragment key={finding.provision}>
            <a
              id={markId(id)}
              href={`#${markId(id)}`}
              className="marked"
              data-severity={markOf(finding)}
              aria-haspopup="dialog"
              onClick={click(id)}
              onPointerEnter={() => door.open(id, false)}
              onPointerLeave={door.leave}
            >
              {t(text)}
              <span className="unseen"> ({t('welcome_marked', word(markOf(finding)), finding.name)})</span>
            </a>{' '}
          </Fragment>
        ))}
        {t('welcome_sampleEnd')}
      </p>
    </blockquote>
  )
}
