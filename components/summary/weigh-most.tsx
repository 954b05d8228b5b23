import type { FrameReading } from '../../lib/model/reading'
import type { Risk } from '../../lib/model/risk'
import { useWords } from '../words'
import { namesIn } from './clauses'

/** The clauses that weigh most, each with what would be left without it. */
export const WeighMost = ({ risk, frames }: { risk: Risk; frames: readonly FrameReading[] }) => {
  const t = useWords()
  const name = namesIn(frames)
  const softened = (provision: string): string[] => risk.mitigations.filter((m) => m.of === provision).map((m) => name(m.by).name)
  if (risk.top.length === 0) return null
  return (
    <section aria-labelledby="weigh-most">
      <h2 id="weigh-most">{t('popup_weighMost')}</h2>
      <ul className="most">
        {risk.top.map(({ provision, without }) => {
          const clause = name(provision)
          const by = softened(provision)
          const about = [
            t('popup_without', String(Math.round(without.score)), without.grade),
            ...(clause.here ? [] : [t('popup_elsewhere')]),
            ...(by.length > 0 ? [t('popup_softenedBy', by.join(', '))] : []),
          ]
          return (
            <li key={provision}>
              {clause.name} <span className="quiet">{about.join(' · ')}</span>
            </li>
          )
        })}
      </ul>
      <p className="quiet">{t('popup_gradeMeans')}</p>
    </section>
  )
}
