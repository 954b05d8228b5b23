import { useEffect, useRef } from 'react'
import type { Regulation, RegulationStatus } from '../../lib/model/regulation'
import { lawsFor, useLens } from '../lens/lens'
import { placeNames } from '../lens/place-name'
import { type MessageKey, useWords } from '../words'
import { dayInWords } from './day'
import { Icon } from './icons'
import type { Sought, Sources } from './use-sources'

const statuses: Record<RegulationStatus, MessageKey> = {
  'in-force': 'card_status_inForce',
  partly: 'card_status_partly',
  'not-yet': 'card_status_notYet',
  'case-law': 'card_status_caseLaw',
  guidance: 'card_status_guidance',
  bill: 'card_status_bill',
  proposal: 'card_status_proposal',
  planned: 'card_status_planned',
}

export const useStatusWord = (): ((status: RegulationStatus) => string) => {
  const t = useWords()
  return (status) => t(statuses[status])
}

const isLaw = (status: RegulationStatus): boolean =>
  !(['bill', 'proposal', 'planned'] satisfies RegulationStatus[] as string[]).includes(status)

/** The instruments a note rests on, numbered as they are cited; each opens to what it requires and where it stands. */
export const Law = ({ regulations, sources }: { regulations: readonly Regulation[]; sources: Sources }) => {
  const t = useWords()
  const lens = useLens()
  if (regulations.length === 0) return <p>{t('card_noLaw')}</p>
  const { here, rest } = lawsFor(regulations, lens)
  const entries = (some: readonly Regulation[]) => (
    <ol className="law">
      {some.map((regulation) => (
        <Entry
          key={regulation.id}
          regulation={regulation}
          number={regulations.indexOf(regulation) + 1}
          isOpen={sources.open.has(regulation.id)}
          toggle={() => sources.toggle(regulation.id)}
          sought={sources.sought?.id === regulation.id ? sources.sought : null}
          back={sources.back}
        />
      ))}
    </ol>
  )
  if (here.length === 0) return entries(rest)
  return (
    <>
      <p className="aside led">{t('lens_here', placeNames(lens.place, t))}</p>
      {entries(here)}
      {rest.length > 0 && <p className="aside led">{t('lens_elsewhere')}</p>}
      {rest.length > 0 && entries(rest)}
    </>
  )
}

interface EntryProps {
  regulation: Regulation
  number: number
  isOpen: boolean
  toggle(): void
  sought: Sought | null
  back(): void
}

const Entry = ({ regulation, number, isOpen, toggle, sought, back }: EntryProps) => {
  const t = useWords()
  const status = useStatusWord()(regulation.status)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!sought) return
    button.current?.focus({ preventScroll: true })
    button.current?.scrollIntoView({ block: 'start' })
  }, [sought])
  return (
    <li>
      <button type="button" ref={button} aria-expanded={isOpen} onClick={toggle}>
        <Icon name="fold" />
        <span>
          <span className="number">[{number}]</span> {regulation.name}
          <span className="aside">
            {regulation.jurisdiction} · <span data-law={isLaw(regulation.status)}>{status}</span>
          </span>
        </span>
      </button>
      {isOpen && (
        <div className="inside">
          <p className="aside">{regulation.citation}</p>
          <h4>{t(isLaw(regulation.status) ? 'card_requires' : 'card_would')}</h4>
          <p>{regulation.requires}</p>
          <h4>{t('card_standing')}</h4>
          <p>{regulation.standing}</p>
          <p className="aside">
            {t('card_asOf', dayInWords(regulation.asOf, t))} · {t(regulation.verified ? 'card_verified' : 'card_notVerified')}
          </p>
          {sought && (
            <button type="button" className="link" onClick={back}>
              {t('card_back')}
            </button>
          )}
        </div>
      )}
    </li>
  )
}
