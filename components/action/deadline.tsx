import { useRef, useState } from 'react'
import type { Action } from '../../lib/model/action'
import { dayInWords } from '../card/day'
import { type MessageKey, useWords, type Words } from '../words'
import { type Day, daysBetween, shifted, type Unit } from './calendar-day'
import { calendarFile } from './calendar-file'
import type { Desk } from './desk'
import { Field } from './field'
import { statedPeriod } from './stated-period'

const units = [
  ['day', 'act_day'],
  ['week', 'act_week'],
  ['month', 'act_month'],
] as const satisfies [Unit, MessageKey][]

interface DeadlineProps {
  action: Action
  deadline: NonNullable<Action['deadline']>
  clauses: readonly string[]
  platform: string | null
  /** What stands in the field; it may not be a day yet. */
  day: Day
  setDay(day: Day): void
  desk: Desk
}

/** The last day to act: the reader gives the day it is counted from, and may correct the period that was read from the text. */
export const Deadline = ({ action, deadline, clauses, platform, day, setDay, desk }: DeadlineProps) => {
  const t = useWords()
  const direction = deadline.from === 'accepted' ? 'after' : 'before'
  const stated = statedPeriod(clauses, direction)
  const [count, setCount] = useState(String(stated?.count ?? deadline.days))
  const [unit, setUnit] = useState<Unit>(stated?.unit ?? 'day')
  const [saved, setSaved] = useState<Day | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const last = count === '' ? null : shifted(day, { count: Number(count), unit }, direction)
  const save = (): void => {
    if (!last || !button.current) return
    const title = t('act_calendarTitle', action.title, platform ?? t('act_blankPlatform'))
    const text = calendarFile({ day: last, title, note: action.says, key: `${action.id} ${platform ?? ''} ${last}`, at: desk.now() })
    desk.save({ name: `${action.id}-${last}.ics`, type: 'text/calendar;charset=utf-8', text }, button.current)
    setSaved(last)
  }
  return (
    <div className="deadline">
      <Field label={t(direction === 'after' ? 'act_accepted' : 'act_renewal')}>
        <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      </Field>
      <div className="period">
        <Field label={t(direction === 'after' ? 'act_within' : 'act_before')}>
          <input type="number" min="0" max="3660" step="1" value={count} onChange={(event) => setCount(event.currentTarget.value)} />
        </Field>
        <select
          aria-label={t('act_unit')}
          value={unit}
          onChange={(event) => setUnit(units.find(([u]) => u === event.currentTarget.value)?.[0] ?? 'day')}
        >
          {units.map(([id, said]) => (
            <option key={id} value={id}>
              {t(said)}
            </option>
          ))}
        </select>
      </div>
      <p className="aside">
        {stated ? t('act_stated', stated.words) : t('act_notStated')} {stated?.working && t('act_working')}
      </p>
      <p role="status">{last ? <LastDay last={last} left={daysBetween(desk.today(), last)} t={t} /> : t('act_noDay')}</p>
      <button type="button" ref={button} disabled={!last} onClick={save}>
        {t('act_calendar')}
      </button>
      <span className="unseen" role="status">
        {saved !== null && saved === last ? t('act_calendarSaved') : ''}
      </span>
    </div>
  )
}

const LastDay = ({ last, left, t }: { last: Day; left: number; t: Words }) => (
  <>
    <strong>{t('act_lastDay', dayInWords(last, t))}</strong>
    {', '}
    {left > 0 ? t('act_left', String(left)) : t(left === 0 ? 'act_today' : 'act_past')}
  </>
)
