import type { ShelfDocument } from '../../lib/model/changes-reply'
import type { KeptDocument } from '../../lib/model/kept'
import { idInWords } from '../change/change-lines'

export const documentTitle = ({ title, key }: Pick<KeptDocument, 'title' | 'key'>): string => title.trim() || key

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)

/** What documents are gathered by: the platform, or the site where none is known. */
export const platformOf = ({ document: { platform, url }, platform: name }: Pick<ShelfDocument, 'document' | 'platform'>): Named =>
  platform === null ? { id: hostOf(url), name: hostOf(url) } : { id: platform, name: name ?? idInWords(platform) }

interface Named {
  id: string
  name: string
}
