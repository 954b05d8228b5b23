import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ShelfDocument } from '../../lib/model/changes-reply'
import type { ReportPiece } from '../../lib/model/report'
import { useWords } from '../words'
import { DocumentList } from './document-list'
import { platformOf } from './document-title'
import { DocumentView, type Part } from './document-view'
import type { LibraryDoor, LibraryTools } from './door'
import { PrintReport } from './print-report'
import { Search } from './search'
import { useLibrary, useNames } from './use-library'

interface DocumentsSectionProps {
  door: LibraryDoor
  tools: LibraryTools
  /** The rest of the address: a document's key, and what of it is shown. */
  rest: readonly string[]
}

/** Everything that was read: the documents, the one that is open, and a search over all. */
export const DocumentsSection = ({ door, tools, rest }: DocumentsSectionProps) => {
  const t = useWords()
  const { shown, again } = useLibrary(door)
  const { nameOf, names } = useNames(door)
  const [printing, setPrinting] = useState<readonly ReportPiece[] | null>(null)
  const donePrinting = useCallback(() => setPrinting(null), [])
  const [key = null] = rest
  const documents = shown.kind === 'library' ? shown.documents : []
  const open = documents.find(({ document }) => document.key === key) ?? null
  const path = rest.join('/')
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen anew for another address or a new version, not when the reader has read this one.
  const part = useMemo(() => (open ? partOf(rest.slice(1), open) : null), [open?.document.key, open?.versions.length, path])
  useEffect(() => {
    // On a narrow page the document stands below the list.
    if (key !== null && open) document.getElementById('document')?.scrollIntoView({ block: 'nearest' })
  }, [key, open])
  if (shown.kind === 'loading') return <Waiting />
  if (shown.kind !== 'library')
    return (
      <p className="failure" role="alert">
        {t(shown.kind === 'unreachable' ? 'dashboard_unreachable' : 'library_unreadable')}
      </p>
    )
  if (documents.length === 0 && shown.damaged.length === 0)
    return (
      <>
        <p>{t('library_empty')}</p>
        <p className="quiet">{t('library_emptyHow')}</p>
      </>
    )
  const siblings = open ? documents.filter((one) => platformOf(one).id === platformOf(open).id) : []
  return (
    <div className="library">
      <Search door={door} documents={documents} />
      <DocumentList documents={documents} open={key} />
      {open && part ? (
        <DocumentView
          key={open.document.key}
          {...{ door, tools, nameOf, names, part }}
          print={setPrinting}
          shelf={open}
          siblings={siblings.map(({ document }) => document.key)}
          changed={again}
        />
      ) : (
        <p className="quiet">{t(key === null ? 'library_choose' : 'library_gone')}</p>
      )}
      {printing && <PrintReport pieces={printing} print={door.print} done={donePrinting} />}
    </div>
  )
}

/** Nothing is said for the first second: most answers come sooner. */
const Waiting = () => {
  const t = useWords()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1_000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="quiet" role="status">
      {late && t('library_loading')}
    </p>
  )
}

/** What the address names; else the newest change: from the version read last, or from the one before. */
const partOf = ([what, ...values]: readonly string[], { document, versions }: ShelfDocument): Part => {
  const [a = Number.NaN, b = Number.NaN] = values.map(Number)
  if (what === 'compare' && Number.isInteger(a) && Number.isInteger(b)) return { kind: 'compare', from: a, to: b }
  if (what === 'read' && Number.isInteger(a)) {
    const [start = Number.NaN, end = Number.NaN] = (values[1] ?? '').split('-').map(Number)
    return { kind: 'read', version: a, place: Number.isInteger(start) && Number.isInteger(end) ? { start, end } : null }
  }
  const [newest, before] = versions.filter(({ text }) => text.kind === 'kept').toReversed()
  if (!newest) return { kind: 'none' }
  const to = newest.version.version
  const last = versions.find(({ version, text }) => version.version === document.read.version && text.kind === 'kept')?.version.version
  const from = last !== undefined && last < to ? last : before?.version.version
  return from === undefined ? { kind: 'read', version: to, place: null } : { kind: 'compare', from, to }
}
