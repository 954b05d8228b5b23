import { useState } from 'react'
import type { Finding } from '../../lib/model/finding'
import { useWords } from '../words'
import { ByHand, type Copied, type Copy, CopyButton } from './copying'
import { dayInWords } from './day'
import { Mute } from './mute'
import { Report, reportText } from './report'

interface FootProps {
  finding: Finding
  platform: string | null
  /** ISO date of the rules; null until they are known. */
  rules: string | null
  /** The quote as it is copied, with its link. */
  quote: string
  link: string
  isMuted: boolean
  mute(muted: boolean): Promise<void>
  copy: Copy
}

/** What can be done with a note, and what the note is not. */
export const Foot = ({ finding, platform, rules, quote, link, isMuted, mute, copy }: FootProps) => {
  const t = useWords()
  const [copied, setCopied] = useState<Copied>('no')
  const [isReporting, setReporting] = useState(false)
  const date = rules === null ? null : dayInWords(rules, t)
  return (
    <footer className="foot">
      <div className="does">
        <CopyButton label={t('card_copy')} text={quote} copy={copy} done={setCopied} />
        <Mute isMuted={isMuted} mute={mute} />
        <button type="button" aria-expanded={isReporting} onClick={() => setReporting(!isReporting)}>
          {t('card_report')}
        </button>
      </div>
      {copied === 'refused' && <ByHand text={quote} />}
      {isReporting && <Report text={reportText(finding, link, date, t)} copy={copy} />}
      <p className="standing">
        {platform === null ? t('card_disclaimerAnyone') : t('card_disclaimer', platform)} {date !== null && t('card_rulesOf', date)}
      </p>
    </footer>
  )
}
