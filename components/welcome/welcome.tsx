import type { Lens } from '../lens/leading'
import { type ChangeLens, LensSetting } from '../lens/lens-setting'
import { type Mark, SeverityMark, useMarkWord } from '../severity-mark'
import { useWords } from '../words'
import { KeyList } from './key-list'
import { Sample, type SampleDoor } from './sample'

const legend: readonly Mark[] = ['critical', 'high', 'medium', 'low', 'protective']

interface WelcomeProps {
  sample: SampleDoor
  lens: Lens
  changeLens: ChangeLens
  shortcuts: readonly { name: string; does: string; keys: string }[]
  changeShortcuts: () => void
}

/** Shown once after installing, and from the popup: what this does, a sample to try, what is read and kept. */
export const Welcome = ({ sample, lens, changeLens, shortcuts, changeShortcuts }: WelcomeProps) => {
  const t = useWords()
  const word = useMarkWord()
  return (
    <main className="welcome">
      <h1>{t('welcome_title')}</h1>
      <p>{t('welcome_does')}</p>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p>{t('welcome_tryHow')}</p>
        <Sample door={sample} />
        <ul className="legend" aria-label={t('welcome_legend')}>
          {legend.map((mark) => (
            <li key={mark}>
              <SeverityMark mark={mark} />
              <span className="marked" data-severity={mark}>
                {word(mark)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lens">
        <h2 id="lens">{t('lens_title')}</h2>
        <p>{t('lens_why')}</p>
        <LensSetting first={lens} change={changeLens} />
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{t('welcome_kept')}</h2>
        <ul className="kept">
          <li>{t('welcome_keptSigns')}</li>
          <li>{t('welcome_keptText')}</li>
          <li>{t('welcome_keptChoices')}</li>
          <li>{t('welcome_keptNothing')}</li>
        </ul>
      </section>
      {shortcuts.length > 0 && (
        <section aria-labelledby="keys">
          <h2 id="keys">{t('welcome_keys')}</h2>
          <KeyList shortcuts={shortcuts} change={changeShortcuts} />
        </section>
      )}
      <p className="quiet">{t('common_disclaimer')}</p>
    </main>
  )
}
