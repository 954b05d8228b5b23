import type { UnreadReply, VersionAsk } from '../../lib/model/changes-reply'
import type { FrameReading } from '../../lib/model/reading'
import type { SummaryReply } from '../../lib/model/replies'
import type { Settings } from '../../lib/model/settings'
import { dayInWords } from '../card/day'
import { UnreadHere } from '../change/unread-here'
import { useWords } from '../words'
import { AbsentList } from './absent-list'
import { ClauseList } from './clause-list'
import { Coverage } from './coverage'
import { DocumentsHere, Limits } from './documents-here'
import { Grade } from './grade'
import type { ShowPlace } from './kind-lines'
import { ScoreBar } from './score-bar'
import { SetAsideList } from './set-aside-list'
import { WeighMost } from './weigh-most'

export type TermsReply = Extract<SummaryReply, { kind: 'terms' }>

/** Whether there is anything to grade: silence is no merit, so a page without a sure finding gets no letter. */
export const isGraded = ({ frames, risk }: TermsReply): boolean =>
  risk.score > 0 || frames.some((f) => f.findings.some((finding) => finding.band === 'strong' && finding.polarity !== 'neutral'))

interface TermsScreenProps {
  reply: TermsReply
  site: string
  show: ShowPlace
  change: (some: Partial<Settings>) => void
  unread: UnreadReply
  read: (which: VersionAsk) => void
}

export const TermsScreen = ({ reply, site, unread, show, change, read }: TermsScreenProps) => {
  const t = useWords()
  const { frames, platform, risk, settings, rules } = reply
  const graded = isGraded(reply)
  const looked = frames.some((f) => f.page.readable)
  return (
    <>
      <DocumentsHere frames={frames} platform={platform} sharers={reply.sharers ?? []} site={site} />
      <UnreadHere unread={unread} names={namesOf(frames)} read={read} />
      <Limits frames={frames} gradedAnyway={graded} />
      {graded && <Grade risk={risk} />}
      {graded && risk.score > 0 && <ScoreBar risk={risk} frames={frames} />}
      {graded && <WeighMost risk={risk} frames={frames} />}
      {!graded && looked && (
        <section>
          <p>{t('popup_nothing')}</p>
          <p className="quiet">{t('popup_nothingMeans')}</p>
        </section>
      )}
      <ClauseList frames={frames} risk={risk} settings={settings} show={show} change={change} />
      <SetAsideList frames={frames} />
      <AbsentList absent={reply.absent ?? []} documents={frames.length} />
      <Coverage coverage={risk.coverage} platform={platform} graded={graded} />
      <p className="quiet standing">
        {t('common_disclaimer')} {t('popup_rules', String(rules.version), dayInWords(rules.date, t))}{' '}
        <a href="/welcome.html" target="_blank" rel="noopener">
          {t('popup_help')}
        </a>
      </p>
    </>
  )
}

const namesOf = (frames: readonly FrameReading[]): ReadonlyMap<string, string> =>
  new Map(frames.flatMap((f) => f.findings.map(({ provision, name }) => [provision, name] as const)))
