import type { Platform } from '../../lib/model/platform'
import { type MessageKey, useWords } from '../words'
import { Belonging } from './belonging'
import { DocumentLinks } from './document-links'

/** A title, a sentence, and where it helps a button to ask again. */
export const PlainScreen = ({ title, text, again }: { title: string; text: MessageKey; again?: () => void }) => {
  const t = useWords()
  return (
    <section className="plain">
      <h1>{title}</h1>
      <p>{t(text)}</p>
      {again && (
        <button type="button" className="small" onClick={again}>
          {t('popup_again')}
        </button>
      )}
    </section>
  )
}

/** A page of a known platform that is not one of its terms: where these are. */
export const PlatformScreen = ({ platform }: { platform: Platform }) => {
  const t = useWords()
  const { name, documents } = platform
  return (
    <section className="plain">
      <h1>{name}</h1>
      <Belonging platform={platform} />
      <p>{t(documents.length > 0 ? 'popup_page' : 'popup_pageNone')}</p>
      <DocumentLinks documents={documents} />
    </section>
  )
}
