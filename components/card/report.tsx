import { useEffect, useId, useRef, useState } from 'react'
import type { Finding } from '../../lib/model/finding'
import { useWords, type Words } from '../words'
import { type Copied, type Copy, CopyButton } from './copying'

/** What a maintainer needs to see a wrong mark for himself. The last line is the reader's. */
export const reportText = (finding: Finding, link: string, rules: string | null, t: Words): string =>
  [
    t('card_reportTitle', `${finding.name} (${finding.provision})`),
    t('card_reportQuote', `“${finding.quote.replace(/\s+/g, ' ').trim()}”`),
    t('card_reportWhy', finding.why.map((w) => `“${w}”`).join(', ')),
    t('card_reportSure', finding.band, String(finding.score), String(finding.points)),
    ...(rules === null ? [] : [t('card_reportRules', rules)]),
    t('card_reportPage', link),
    '',
    t('card_reportComment'),
  ].join('\n')

/** A report of a wrong mark, to finish and to copy. Nothing is sent from here. */
export const Report = ({ text: prepared, copy }: { text: string; copy: Copy }) => {
  const t = useWords()
  const hint = useId()
  const [text, setText] = useState(prepared)
  const [copied, setCopied] = useState<Copied>('no')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(prepared.length, prepared.length)
  }, [prepared])
  return (
    <div className="report">
      <p id={hint}>{copied === 'refused' ? t('card_byHand') : t('card_reportHint')}</p>
      <textarea
        ref={field}
        aria-label={t('card_report')}
        aria-describedby={hint}
        rows={7}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <CopyButton label={t('card_reportCopy')} text={text} copy={copy} done={setCopied} />
    </div>
  )
}
