import type { Platform } from '../../lib/model/platform'
import type { FrameReading } from '../../lib/model/reading'
import { dayInWords } from '../card/day'
import { useWords } from '../words'
import { Belonging } from './belonging'
import { documentName } from './document-name'
import { languageIn } from './language-name'

interface DocumentsHereProps {
  frames: readonly FrameReading[]
  platform: Platform | null
  /** Names of other platforms with the same document. */
  sharers: readonly string[]
  site: string
}

/** Whose terms these are, and which: the first document speaks for the page, the others are named under it. */
export const DocumentsHere = ({ frames, platform, sharers, site }: DocumentsHereProps) => {
  const t = useWords()
  return (
    <header className="whose">
      <h1>{platform?.name ?? (site || t('popup_unknownPlatform'))}</h1>
      {platform && <Belonging platform={platform} />}
      {!platform && site && <p className="quiet">{t('popup_unknownPlatform')}</p>}
      {frames.map((frame, i) => (
        <p key={frame.frameId} className="quiet">
          {i === 0 ? <DocumentLine frame={frame} /> : t('popup_alsoHere', t(documentName[frame.page.documentType ?? 'other-terms']))}
        </p>
      ))}
      {sharers.length > 0 && <p className="quiet">{t('popup_shared', sharers.join(', '))}</p>}
    </header>
  )
}

const DocumentLine = ({ frame: { page } }: { frame: FrameReading }) => {
  const t = useWords()
  return (
    <>
      {t(documentName[page.documentType ?? 'other-terms'])}
      {' · '}
      {page.updated ? t('popup_stated', dayInWords(page.updated, t)) : t('popup_undated')}
    </>
  )
}

/** What limits this summary: a language that the rules cannot read, a page that was cut. */
export const Limits = ({ frames, gradedAnyway }: { frames: readonly FrameReading[]; gradedAnyway: boolean }) => {
  const t = useWords()
  const unreadable = frames.filter((f) => !f.page.readable)
  const all = unreadable.length === frames.length
  return (
    <>
      {unreadable.map((frame) => (
        <p key={frame.frameId} className="limit">
          <UnreadLanguage frame={frame} alone={all} />
        </p>
      ))}
      {all && gradedAnyway && <p className="limit">{t('popup_onlyEarlier')}</p>}
      {frames.some((f) => f.cut) && <p className="limit">{t('popup_cut')}</p>}
    </>
  )
}

const UnreadLanguage = ({ frame: { page }, alone }: { frame: FrameReading; alone: boolean }) => {
  const t = useWords()
  const language = languageIn(t('common_language'), page.language)
  if (!alone) return t('popup_unreadableFrame', t(documentName[page.documentType ?? 'other-terms']), language ?? t('popup_anotherLanguage'))
  return language ? t('popup_unreadable', language) : t('popup_unreadableUnknown')
}
