import type { Note, SectionName } from '../../lib/model/provision'
import type { Regulation } from '../../lib/model/regulation'
import { Led } from '../lens/led'
import { Prose } from '../prose'
import { type MessageKey, useWords } from '../words'
import { Citation, cite } from './citations'
import { useStatusWord } from './law'

const numbered = [
  ['landscape', 'card_landscape'],
  ['exposure', 'card_exposure'],
  ['jurisdictions', 'card_jurisdictions'],
  ['contract', 'card_contract'],
  ['compliance', 'card_compliance'],
] as const satisfies [SectionName, MessageKey][]

/** What an organisation asks of a clause: five numbered sections, then sources, enforcement and what to do. */
export const Organisations = ({ note, regulations }: { note: Note; regulations: readonly Regulation[] }) => {
  const t = useWords()
  const status = useStatusWord()
  return (
    <>
      {numbered.map(([section, title], place) => (
        <section key={section}>
          <h4>
            ({place + 1}) {t(title)}
          </h4>
          {section === 'landscape' || section === 'jurisdictions' ? (
            <Led prose={note.sections[section]} places={note.places?.[section]} cite={cite} />
          ) : (
            <Prose prose={note.sections[section]} cite={cite} />
          )}
        </section>
      ))}
      <section>
        <h4>{t('card_citations')}</h4>
        <ul className="citations">
          {regulations.map(({ id, citation, status: is }) => (
            <li key={id}>
              <Citation id={id} /> {citation} <span className="aside">· {status(is)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h4>{t('card_enforcement')}</h4>
        <Prose prose={note.sections.enforcement} cite={cite} />
      </section>
      <section>
        <h4>{t('card_diligence')}</h4>
        <Prose prose={note.sections.diligence} cite={cite} />
      </section>
    </>
  )
}
