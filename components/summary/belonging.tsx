import type { Platform } from '../../lib/model/platform'
import { sectorName } from '../sector-name'
import { useWords } from '../words'

/** Under a platform's name: whose it is, and among what it stands. Nothing where neither is known. */
export const Belonging = ({ platform: { name, parent, sector } }: { platform: Platform }) => {
  const t = useWords()
  const kind = sector ? sectorName(sector) : null
  const said = [...(parent && parent !== name ? [t('popup_parent', parent)] : []), ...(kind ? [t(kind)] : [])]
  return said.length > 0 ? <p className="quiet belonging">{said.join(' · ')}</p> : null
}
