import type { Platform } from '../../lib/model/platform'
import type { FrameReading } from '../../lib/model/reading'
import { useWords } from '../words'
import type { WatchDoor } from './door'
import { useWatch } from './use-watch'

interface WatchHereProps {
  frames: readonly FrameReading[]
  platform: Platform | null
  door: WatchDoor
}

/** Stars what is read here: the document, and its platform. Nothing is offered in a private window. */
export const WatchHere = ({ frames, platform, door }: WatchHereProps) => {
  const t = useWords()
  const { list, failure, ask, fail } = useWatch(door)
  const frame = frames.find(({ incognito }) => !incognito)
  if (!frame || (!list && !failure)) return null
  const { url, page } = frame
  const known = list?.documents.find((one) => bare(one.url) === bare(url))
  const followsPlatform = platform !== null && (list?.platforms.includes(platform.id) ?? false)
  // Asked for while the click is handled, and before anything else is awaited.
  const allowed = async (): Promise<boolean> => {
    const given = await door.allowSite(url)
    if (!given) fail('watch_refused')
    return given
  }
  const toggle = async (): Promise<void> => {
    if (known) await ask({ do: 'unstar', key: known.key })
    else if (await allowed()) await ask({ do: 'star', url, title: page.title, platform: page.platform })
  }
  const togglePlatform = async (id: string): Promise<void> => {
    if (followsPlatform || (await allowed())) await ask({ do: 'platform', platform: id, on: !followsPlatform })
  }
  return (
    <section className="watch-here">
      <button type="button" className="small" aria-pressed={known !== undefined} onClick={() => void toggle()}>
        <span aria-hidden="true">{known ? '★ ' : '☆ '}</span>
        {t(known ? 'watch_unstar' : 'watch_star')}
      </button>
      {platform && (
        <label className="quiet">
          <input type="checkbox" checked={followsPlatform} onChange={() => void togglePlatform(platform.id)} />
          {t('watch_starPlatform', platform.name)}
        </label>
      )}
      <p className="failure" role="alert">
        {failure && t(failure)}
      </p>
    </section>
  )
}

const bare = (url: string): string => url.split('#', 1)[0] ?? url
