import { useState } from 'react'
import type { Action } from '../../lib/model/action'
import type { Copy } from '../card/copying'
import { type Day, isDay } from './calendar-day'
import { Deadline } from './deadline'
import type { Desk } from './desk'
import { LetterForm } from './letter-form'

interface ActionPanelProps {
  action: Action
  /** Clauses that may state the period, the likeliest first. */
  clauses: readonly string[]
  platform: string | null
  desk: Desk
  copy: Copy
}

/** One action: what it is, the steps, by when, and the letter. What is put in lives as long as the panel is open. */
export const ActionPanel = ({ action, clauses, platform, desk, copy }: ActionPanelProps) => {
  const [day, setDay] = useState<Day>('')
  return (
    <>
      <p>{action.says}</p>
      <ol>
        {action.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {action.deadline && (
        <Deadline action={action} deadline={action.deadline} clauses={clauses} platform={platform} day={day} setDay={setDay} desk={desk} />
      )}
      <LetterForm action={action} platform={platform} day={isDay(day) ? day : null} today={desk.today()} copy={copy} />
    </>
  )
}
