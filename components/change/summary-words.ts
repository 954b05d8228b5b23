import type { ChangeSummary, FigureMove, ProvisionChange } from '../../lib/model/change-summary'
import type { MessageKey, Words } from '../words'

/** More provisions than this are counted, not named. */
const mostNamed = 6
const mostFigures = 2

/**
 * A comparison in one sentence: "3 clauses changed since 12 May, 2 worse: mandatory arbitration is new, …, one rewording." `nameOf` gives the
 * name of a provision; `since` is a date in the reader's own form.
 */
export const summaryWords = (summary: ChangeSummary, t: Words, nameOf: (provision: string) => string, since?: string): string => {
  const { verdict } = summary
  switch (verdict) {
    case 'unchanged':
      return summary.date === 'moved-alone' ? t('change_movedAlone') : t('change_unchanged')
    case 'cosmetic':
      return summary.date === 'moved-alone' ? t('change_movedAlone') : t('change_cosmetic')
    case 'reverted':
      return t('change_reverted')
    case 'unavailable':
      return t('change_unavailable', whyUnavailable(summary.reason, t))
    case 'changed': {
      const said = t('change_says', headOf(summary, t, since), itemsOf(summary, t, nameOf).join(', '))
      return summary.date === 'not-moved' ? `${said} ${t('change_notMoved')}` : said
    }
  }
}

const reasons: Readonly<Record<string, MessageKey>> = {
  empty: 'change_why_empty',
  outage: 'change_why_outage',
  'not-found': 'change_why_not_found',
  challenge: 'change_why_challenge',
  login: 'change_why_login',
  'other-language': 'change_why_other_language',
  redirect: 'change_why_redirect',
  'too-short': 'change_why_too_short',
}

/** Why a page could not be compared, without a point. */
export const whyUnavailable = (reason: string, t: Words): string => t(reasons[reason] ?? 'change_why_before')

const headOf = ({ clauses, worse, better }: ChangeSummary, t: Words, since: string | undefined): string => {
  const many = String(clauses)
  const count =
    since === undefined
      ? clauses === 1
        ? t('change_one')
        : t('change_many', many)
      : clauses === 1
        ? t('change_oneSince', since)
        : t('change_manySince', many, since)
  return [
    count,
    ...(worse > 0 ? [t('change_worse', String(worse))] : []),
    ...(better > 0 ? [t('change_better', String(better))] : []),
  ].join(', ')
}

const itemsOf = (summary: ChangeSummary, t: Words, nameOf: (provision: string) => string): string[] => {
  const named = summary.provisions.slice(0, mostNamed).map((change) => provisionWords(change, t, nameOf))
  const left = summary.provisions.length - named.length
  const figures = summary.figures.slice(0, mostFigures).map((figure) => figureWords(figure, t('change_figure'), t))
  const unnamedFigures = summary.figures.length - figures.length
  return [
    ...named,
    ...(left > 0 ? [t('change_more', String(left))] : []),
    ...figures,
    ...counted(summary.added, 'change_addedOne', 'change_addedMany', t),
    ...counted(summary.removed, 'change_removedOne', 'change_removedMany', t),
    ...counted(summary.reworded + unnamedFigures, 'change_rewordedOne', 'change_rewordedMany', t),
  ]
}

const provisionWords = ({ provision, effect, figure }: ProvisionChange, t: Words, nameOf: (provision: string) => string): string => {
  const name = inSentence(nameOf(provision))
  return figure ? figureWords(figure, name, t) : t(`change_effect_${effect}`, name)
}

const figureWords = ({ before, after, rose }: FigureMove, name: string, t: Words): string => {
  const [from, to] = sharedUnit(before, after)
  return rose ? t('change_rose', name, from, to) : t('change_fell', name, from, to)
}

/** "from 30 to 14 days": the unit once, where both have it. */
const sharedUnit = (before: string, after: string): [string, string] => {
  const unit = /\s(\p{L}+)$/u.exec(before)?.[1]
  return unit !== undefined && after.endsWith(` ${unit}`) ? [before.slice(0, -unit.length - 1), after] : [before, after]
}

/** Names begin with a capital, save within a sentence; abbreviations keep theirs. */
const inSentence = (name: string): string => (/^\p{Lu}[\p{Ll}\s-]/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name)

const counted = (count: number, one: MessageKey, many: MessageKey, t: Words): string[] =>
  count === 0 ? [] : [count === 1 ? t(one) : t(many, String(count))]
