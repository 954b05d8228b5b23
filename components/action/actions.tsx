import { useState } from 'react'
import type { Finding } from '../../lib/model/finding'
import type { Note } from '../../lib/model/provision'
import type { Copy } from '../card/copying'
import { Fold } from '../card/fold'
import { useWords } from '../words'
import { ActionPanel } from './action-panel'
import type { Desk } from './desk'

interface ActionsProps {
  note: Note
  finding: Finding
  /** The protective clauses of the page: one of them may state a period. */
  protective: readonly Finding[]
  platform: string | null
  desk: Desk
  copy: Copy
}

/** What a reader can do about a clause with a letter or a date, each folded. */
export const Actions = ({ note, finding, protective, platform, desk, copy }: ActionsProps) => {
  const t = useWords()
  const [open, setOpen] = useState<string | null>(null)
  const { acts } = note
  if (!acts?.length) return null
  return (
    <div className="acts">
      <h3>{t('act_heading')}</h3>
      {acts.map((action) => {
        const stating = protective.filter((f) => action.deadline?.stated.includes(f.provision))
        return (
          <Fold
            key={action.id}
            title={action.title}
            isOpen={open === action.id}
            toggle={() => setOpen(open === action.id ? null : action.id)}
          >
            <ActionPanel action={action} clauses={[...stating, finding].map((f) => f.quote)} platform={platform} desk={desk} copy={copy} />
          </Fold>
        )
      })}
    </div>
  )
}
