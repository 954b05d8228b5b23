import { useEffect, useMemo, useState } from 'react'
import type { VersionReply } from '../../lib/model/changes-reply'
import type { Span } from '../../lib/model/span'
import { dayInWords } from '../card/day'
import { isoDay } from '../change/change-lines'
import { useWords } from '../words'
import type { LibraryDoor } from './door'
import { findingMarks } from './finding-marks'
import { type Marked, MarkedText } from './marked-text'
import { MarksNamed } from './marks-named'
import { moment } from './moment'

interface VersionViewProps {
  door: LibraryDoor
  nameOf: (provision: string) => string
  which: { key: string; version: number }
  /** Where the reader wants to be, in the version's text. */
  place: Span | null
}

/** One version as it was read, with its marks. */
export const VersionView = ({ door, nameOf, which: { key, version }, place }: VersionViewProps) => {
  const t = useWords()
  const [reply, setReply] = useState<VersionReply | { kind: 'waiting' | 'unreachable' }>({ kind: 'waiting' })
  useEffect(() => {
    let left = false
    setReply({ kind: 'waiting' })
    door.version({ key, version }).then(
      (found) => left || setReply(found),
      () => left || setReply({ kind: 'unreachable' }),
    )
    return () => {
      left = true
    }
  }, [door, key, version])
  useEffect(() => {
    if (reply.kind !== 'version' || !place) return
    const row = document.querySelector<HTMLElement>('.row[data-here]')
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [reply, place])
  const paragraphs = useMemo(() => (reply.kind === 'version' ? paragraphsOf(reply, place) : []), [reply, place])
  const language = t('common_language')
  return (
    <section aria-labelledby="text">
      <h4 id="text">{t('library_version', String(version))}</h4>
      {reply.kind === 'version' && (
        <>
          <p className="quiet">
            {t('library_readOn', moment(reply.version.at, language))}
            {reply.version.stated !== null && ` · ${t('library_stated', dayInWords(reply.version.stated, t))}`}
            {` · ${t('library_rules', String(reply.version.rulesetVersion))}`}
          </p>
          <div className="texts inline">
            {paragraphs.map(({ start, heading, here, pieces, marks, named }) => (
              <div
                key={start}
                className="row"
                data-heading={heading || undefined}
                {...(here && { 'data-here': true, tabIndex: -1, role: 'group', 'aria-label': t('library_place') })}
              >
                <div className="cell">
                  <MarkedText pieces={pieces} marks={marks} />
                  <MarksNamed marks={named} nameOf={nameOf} />
                </div>
              </div>
            ))}
          </div>
        </>
      )}
      {reply.kind === 'dropped' && <p>{t('library_droppedOn', dayInWords(isoDay(reply.at), t))}</p>}
      {(reply.kind === 'damaged' || reply.kind === 'unknown' || reply.kind === 'unreachable') && (
        <p className="failure" role="alert">
          {t(
            reply.kind === 'damaged'
              ? 'library_damagedVersion'
              : reply.kind === 'unknown'
                ? 'library_compareUnknown'
                : 'dashboard_unreachable',
          )}
        </p>
      )}
    </section>
  )
}

const paragraphsOf = ({ kept: { text, blocks, findings } }: Extract<VersionReply, { kind: 'version' }>, place: Span | null) => {
  const all = findingMarks(findings)
  return blocks.map(({ start, end, kind }) => {
    const named = all.filter((mark) => mark.start < end && mark.end > start)
    const here = place !== null && place.start >= start && place.start < end
    const marks: Marked[] = here ? [{ ...place, mark: 'place' }, ...named] : named
    return {
      start,
      heading: kind === 'heading',
      here,
      marks,
      named,
      pieces: [{ words: text.slice(start, end), as: 'same' as const, at: start }],
    }
  })
}
