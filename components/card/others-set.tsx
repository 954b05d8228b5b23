import { useState } from 'react'
import type { OtherPlatform, PlatformState } from '../../lib/model/others'
import type { FactsReply } from '../../lib/model/replies'
import { documentName } from '../summary/document-name'
import { type MessageKey, useWords } from '../words'
import { dayInWords } from './day'

export type FactsOf = (provision: string) => Promise<FactsReply>

const states: [PlatformState, MessageKey][] = [
  ['present', 'card_others_present'],
  ['unclear', 'card_others_weaker'],
  ['absent', 'card_others_absent'],
  ['not-found', 'card_others_notFound'],
]

interface OthersSetProps {
  provision: string
  count: number
  factsOf: FactsOf
}

/** The set behind a figure, asked for when it is opened: every platform by what was found, with its documents and their dates. */
export const OthersSet = ({ provision, count, factsOf }: OthersSetProps) => {
  const t = useWords()
  const [rows, setRows] = useState<readonly OtherPlatform[] | 'asking' | 'failed' | null>(null)
  const ask = async (): Promise<void> => {
    if (Array.isArray(rows) || rows === 'asking') return
    setRows('asking')
    // A background that is going away rejects, or answers with nothing at all.
    const reply: FactsReply | undefined = await factsOf(provision).catch(() => undefined)
    setRows(reply?.kind === 'facts' ? reply.rows : 'failed')
  }
  return (
    <details className="set" onToggle={(event) => event.currentTarget.open && void ask()}>
      <summary>{t('card_others_set', String(count))}</summary>
      <p className="aside" role="status">
        {rows === 'asking' && t('card_loading')}
        {rows === 'failed' && t('card_others_failed')}
      </p>
      {Array.isArray(rows) &&
        states.map(([state, title]) => <Group key={state} title={title} rows={rows.filter((r) => r.state === state)} />)}
    </details>
  )
}

const Group = ({ title, rows }: { title: MessageKey; rows: readonly OtherPlatform[] }) => {
  const t = useWords()
  if (rows.length === 0) return null
  return (
    <>
      <h4>{t(title, String(rows.length))}</h4>
      <ul>
        {rows.map(({ name, documents }) => (
          <li key={name}>
            {name}
            <span className="aside documents-read">
              {documents.map((document, place) => (
                // Two copies of one document differ in nothing but their place.
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                <ReadDocument key={place} document={document} isLast={place === documents.length - 1} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const ReadDocument = ({
  document: { type, copied, stated, url },
  isLast,
}: {
  document: OtherPlatform['documents'][number]
  isLast: boolean
}) => {
  const t = useWords()
  const day = (iso: string): string => dayInWords(iso, t)
  const name = t(documentName[type])
  const date = stated !== '' ? t('popup_stated', day(stated)) : copied !== '' ? t('card_others_copied', day(copied)) : t('popup_undated')
  return (
    <span>
      {url && /^https?:\/\//i.test(url) ? (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      , {date}
      {!isLast && ' · '}
    </span>
  )
}
