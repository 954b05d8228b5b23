import type { FrameReading } from '../../lib/model/reading'
import type { SetAside } from '../../lib/model/set-aside'
import { type MessageKey, useWords } from '../words'

const why: Record<SetAside['why'], MessageKey> = { 'too-many': 'popup_asideMany', 'too-slow': 'popup_asideSlow' }

/** Kinds that are not marked in these documents, each with the reason. */
export const SetAsideList = ({ frames }: { frames: readonly FrameReading[] }) => {
  const t = useWords()
  const items = frames.flatMap((f) => (f.setAside ?? []).map((item) => ({ ...item, frame: f.frameId })))
  if (items.length === 0) return null
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{t('popup_aside')}</h2>
      <p className="quiet">{t('popup_asideMeans')}</p>
      <ul>
        {items.map(({ frame, provision, name, why: reason, sentences, of }) => (
          <li key={`${frame} ${provision}`}>{t(why[reason], name, String(sentences), String(of))}</li>
        ))}
      </ul>
    </section>
  )
}
