import type { FrameReading } from '../../lib/model/reading'
import type { Risk } from '../../lib/model/risk'
import type { Settings } from '../../lib/model/settings'
import { useMarkWord } from '../severity-mark'
import { useWords } from '../words'
import { clausesOf, type Kind, namesIn } from './clauses'
import { Fold } from './fold'
import { KindLines, type ShowPlace } from './kind-lines'

interface ClauseListProps {
  frames: readonly FrameReading[]
  risk: Risk
  settings: Settings
  show: ShowPlace
  change: (some: Partial<Settings>) => void
}

/** What was found: risks by severity, what protects beside what it softens, the neutral, and folded the unsure and the muted. */
export const ClauseList = ({ frames, risk, settings, show, change }: ClauseListProps) => {
  const t = useWords()
  const word = useMarkWord()
  const { risks, protective, neutral, possible, muted } = clausesOf(frames, settings.mutedKinds)
  return (
    <>
      {risks.length > 0 && (
        <section aria-labelledby="clauses">
          <h2 id="clauses">{t('popup_findings')}</h2>
          {risks.map(({ mark, kinds }) => (
            <div key={mark} data-severity={mark}>
              <h3>{t('popup_group', word(mark), String(kinds.length))}</h3>
              <KindLines kinds={kinds} show={show} />
            </div>
          ))}
        </section>
      )}
      {protective.length > 0 && (
        <section aria-labelledby="protective" data-severity="protective">
          <h2 id="protective">{t('popup_protective', String(protective.length))}</h2>
          <KindLines kinds={protective} show={show} under={(kind) => <Softens kind={kind} risk={risk} frames={frames} />} />
        </section>
      )}
      {neutral.length > 0 && (
        <section aria-labelledby="neutral">
          <h2 id="neutral">{t('popup_neutral', String(neutral.length))}</h2>
          <KindLines kinds={neutral} show={show} />
        </section>
      )}
      {possible.length > 0 && (
        <Fold title={t('popup_weaker', String(possible.length))}>
          <p className="quiet">{t('popup_weakerMeans')}</p>
          <KindLines kinds={possible} show={show} mixed />
        </Fold>
      )}
      {muted.length > 0 && <Muted muted={muted} settings={settings} change={change} />}
    </>
  )
}

const Softens = ({ kind, risk, frames }: { kind: Kind; risk: Risk; frames: readonly FrameReading[] }) => {
  const t = useWords()
  const name = namesIn(frames)
  const of = risk.mitigations.filter((m) => m.by === kind.provision).map((m) => name(m.of).name)
  if (of.length === 0) return null
  return <p className="quiet softens">{t(of.length === 1 ? 'popup_softens' : 'popup_softensMany', of.join(', '))}</p>
}

type MutedProps = Pick<ClauseListProps, 'settings' | 'change'> & { muted: ReturnType<typeof clausesOf>['muted'] }

const Muted = ({ muted, settings, change }: MutedProps) => {
  const t = useWords()
  return (
    <Fold title={t('popup_muted', String(muted.length))}>
      <p className="quiet">{t('popup_mutedMeans')}</p>
      <ul className="muted">
        {muted.map(({ provision, name, here }) => (
          <li key={provision}>
            <span>
              {name} {here > 0 && <span className="quiet">{t('popup_mutedHere', String(here))}</span>}
            </span>
            <button
              type="button"
              className="small"
              aria-label={t('popup_unmuteKind', name)}
              onClick={() => change({ mutedKinds: settings.mutedKinds.filter((kind) => kind !== provision) })}
            >
              {t('popup_unmute')}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
