import { useState } from 'react'
import type { Action } from '../../lib/model/action'
import { type Copied, type Copy, CopyButton } from '../card/copying'
import { dayInWords } from '../card/day'
import { speaksOfHere } from '../lens/leading'
import { useLens } from '../lens/lens'
import { useWords } from '../words'
import type { Day } from './calendar-day'
import { Field } from './field'
import { filled } from './letter'

interface LetterFormProps {
  action: Action
  platform: string | null
  /** The day the reader gave, where he gave one. */
  day: Day | null
  today: Day
  copy: Copy
}

/** A letter that is filled in here, and copied from here. */
export const LetterForm = ({ action, platform, day, today, copy }: LetterFormProps) => {
  const t = useWords()
  const lens = useLens()
  const [name, setName] = useState('')
  const [account, setAccount] = useState('')
  const [to, setTo] = useState(platform ?? '')
  const [by, setBy] = useState(() => action.grounds.find(({ places }) => speaksOfHere(places, lens))?.by ?? '')
  const [copied, setCopied] = useState<Copied>('no')
  const ground = action.grounds.find((g) => g.by === by)
  const written = (iso: Day): string => dayInWords(iso, t)
  const blanks = {
    name: name.trim() || t('act_blankName'),
    account: account.trim() || t('act_blankAccount'),
    platform: to.trim() || t('act_blankPlatform'),
    date: day ? written(day) : t('act_blankDate'),
    today: written(today),
    ground: ground?.says ?? '',
  }
  const text = [t('act_subject', action.subject), filled(action.letter, blanks)].join('\n\n')
  return (
    <div className="letter">
      <Field label={t('act_name')}>
        <input type="text" autoComplete="off" value={name} onChange={(event) => setName(event.currentTarget.value)} />
      </Field>
      <Field label={t('act_account')}>
        <input type="email" autoComplete="off" value={account} onChange={(event) => setAccount(event.currentTarget.value)} />
      </Field>
      <Field label={t('act_platform')}>
        <input type="text" autoComplete="off" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      </Field>
      {action.grounds.length > 0 && (
        <Field label={t('act_ground')}>
          <select value={by} onChange={(event) => setBy(event.currentTarget.value)}>
            <option value="">{t('act_noGround')}</option>
            {action.grounds.map((g) => (
              <option key={g.by} value={g.by}>
                {g.name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {ground && !ground.verified && <p className="aside">{t('act_groundUnverified')}</p>}
      <Field label={t('act_letter')}>
        <textarea readOnly rows={9} value={text} onFocus={(event) => copied === 'refused' && event.currentTarget.select()} />
      </Field>
      {copied === 'refused' && <p role="status">{t('card_byHand')}</p>}
      <CopyButton label={t('act_copyLetter')} text={text} copy={copy} done={setCopied} />
      <p className="aside">{t('act_kept')}</p>
    </div>
  )
}
