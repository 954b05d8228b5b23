import { useState } from 'react'
import type { ShelfDocument } from '../../lib/model/changes-reply'
import type { SearchHit } from '../../lib/model/library-view'
import { hashOf } from '../dashboard/route'
import { useWords } from '../words'
import { documentTitle } from './document-title'
import type { LibraryDoor } from './door'
import { moment } from './moment'
import { Progress } from './progress'
import { useLongTask } from './use-long-task'

interface SearchProps {
  door: LibraryDoor
  documents: readonly ShelfDocument[]
}

interface Results {
  words: string
  hits: { shelf: ShelfDocument; hit: SearchHit }[]
  more: boolean
  /** Versions that could not be looked into. */
  unread: number
  state: 'looking' | 'done' | 'cancelled' | 'failed'
}

const mostHits = 60

/** Words looked for in everything that was read, document by document. */
export const Search = ({ door, documents }: SearchProps) => {
  const t = useWords()
  const task = useLongTask()
  const [words, setWords] = useState('')
  const [results, setResults] = useState<Results | null>(null)
  const look = async (): Promise<void> => {
    if (words.trim() === '') return setResults(null)
    let found: Results = { words, hits: [], more: false, unread: 0, state: 'looking' }
    setResults(found)
    const state = await task
      .run(async ({ isCancelled, at }): Promise<Results['state']> => {
        for (const [i, shelf] of documents.entries()) {
          if (isCancelled()) return 'cancelled'
          at(i, documents.length)
          const reply = await door.search({ key: shelf.document.key, words })
          if (reply.kind !== 'found' || isCancelled()) continue
          const hits = [...found.hits, ...reply.hits.map((hit) => ({ shelf, hit }))]
          found = { ...found, hits: hits.slice(0, mostHits), more: hits.length > mostHits, unread: found.unread + reply.unread + reply.cut }
          setResults(found)
          if (found.more) break
        }
        return 'done'
      })
      .catch((): Results['state'] => 'failed')
    setResults((now) => (now?.words === words ? { ...found, state: state ?? 'cancelled' } : now))
  }
  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
      >
        <label>
          {t('library_search')}
          <input
            type="search"
            value={words}
            maxLength={200}
            onChange={({ target }) => {
              setWords(target.value)
              if (target.value === '') {
                task.cancel()
                setResults(null)
              }
            }}
          />
        </label>
        <button type="submit" className="small">
          {t('library_searchGo')}
        </button>
      </form>
      <Progress task={task} label={t('library_searching')} />
      <p className="quiet" role="status">
        {results && results.state !== 'looking' && saidOf(results, t)}
      </p>
      {results && results.hits.length > 0 && (
        <ol className="hits">
          {results.hits.map(({ shelf: { document }, hit }) => (
            <li key={`${document.key} ${hit.version} ${hit.start}`}>
              <a href={hashOf('documents', document.key, 'read', String(hit.version), `${hit.start}-${hit.end}`)}>
                {documentTitle(document)} · {t('library_version', String(hit.version))} · {moment(hit.at, t('common_language'))}
              </a>
              <p dir="auto">{excerpt(hit)}</p>
            </li>
          ))}
        </ol>
      )}
    </search>
  )
}

const saidOf = ({ hits, more, unread, state }: Results, t: ReturnType<typeof useWords>): string => {
  if (state === 'failed') return t('dashboard_unreachable')
  const count =
    hits.length === 0 ? t('library_foundNone') : hits.length === 1 ? t('library_foundOne') : t('library_found', String(hits.length))
  return [
    count,
    ...(more ? [t('library_foundMore')] : []),
    ...(state === 'cancelled' ? [t('library_cancelled')] : []),
    ...(unread > 0 ? [t('library_foundUnread', String(unread))] : []),
  ].join(' ')
}

const excerpt = ({ excerpt: words, found }: SearchHit) => {
  let at = 0
  const parts = found.flatMap(({ start, end }) => {
    const parts = [words.slice(at, start), <mark key={start}>{words.slice(start, end)}</mark>]
    at = end
    return parts
  })
  return [...parts, words.slice(at)]
}
