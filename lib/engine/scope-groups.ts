import type { ScopeGroup } from '../model/finding'

/**
 * How a group is named, by where its name stands. `condition`: after "if"; `to`: after "for", "applies to"; `subject`: at the beginning of
 * a sentence; `heading`: in a heading without its number. All are lower case, anchored at the beginning and bounded in every repetition.
 */
export interface GroupWords {
  condition: RegExp
  to: RegExp
  subject: RegExp | null
  heading: RegExp
}

const people =
  '(?:residents?|users?|consumers?|customers?|citizens?|people|persons?|individuals?|members?|subscribers?|visitors?|sellers?|merchants?|hosts?|drivers?|creators?|businesses|players?|anyone|those|purchasers?|clients?|students?|minors?|children|you)'
const stands = '(?:who (?:are |live |reside )?|that are )?(?:living |residing |located |based |resident |currently )?'
const upTo = (words: number): string => `(?:[a-z'-]+ ){0,${words}}?`
/** Other places of the same list may stand before. */
const listed = (place: string): string => `(?:in|of|from|within) (?:[^.;:]{0,60}?[ ,/(])??${place}`

/** Papers that name in their title whom they are for. */
const papers = '(?:rights?|notices?|disclosures?|addendum|supplement|terms|provisions|information|residents|policy|only)'

const place = (name: string): GroupWords => ({
  condition: new RegExp(
    `^(?:you(?:'re| are| live| reside| use| access| visit)\\b[^.;:]{0,50}?|your [a-z ]{0,40}?(?:residence|address|home|account|business) is (?:located )?)(?<= )${listed(name)}\\b|^you(?:'re| are) (?:an? )?${upTo(3)}${name}(?:[ -][a-z-]+){0,3}?[ -]${people}\\b`,
  ),
  to: new RegExp(`^${upTo(2)}${people} ${stands}${listed(name)}\\b|^${upTo(2)}${name}\\b[^.;:]{0,30}?[ -]${people}\\b`),
  subject: new RegExp(`^(?:all |our )?${people} ${stands}${listed(name)}\\b|^(?:all |our )?${name}[ -](?:based )?${people}\\b`),
  heading: new RegExp(
    `^(?:the )?${name}(?: only)?$|^[^.;:]{0,50}?\\b${name}\\b[^.;:]{0,30}?[ -](?:${people}|${papers})\\b|^[^.;:]{0,40}?\\b${people} [^.;:]{0,40}?\\b${name}\\b|^[^.;:]{0,40}?\\bfor (?:the )?${name}$`,
  ),
})

/** People by what they are: `one` after "if you are a", `many` after "for", `does` after "if you", `title` alone in a heading. */
const kind = (one: string, many: string, does: string | null, title: string | null): GroupWords => ({
  condition: new RegExp(
    `^you(?:'re| are)(?: (?:acting|registered|using [a-z ]{1,30}?))?(?: as)? (?:an? )?(?:(?!california)[a-z-]+ ){0,2}?${one}\\b${does ? `|^you ${does}\\b` : ''}`,
  ),
  to: new RegExp(`^(?:(?!california)[a-z'-]+ ){0,2}?${many}\\b`),
  subject: null,
  heading: new RegExp(
    `${title ? `^(?:our )?${title}(?: only)?$|` : ''}^(?:[^.;:]{0,30}?\\b(?:terms|notice|information|provisions?|rights?|rules|section|conditions|disclosures?|addendum|applicable) )?(?:only )?(?:for|to) (?:(?!california)[a-z'-]+ ){0,2}?${many}\\b`,
  ),
})

const age = '(?:under|below|younger than|less than) (?:the )?(?:age (?:of )?)?(?:1[3-8]|thirteen|sixteen|eighteen)'
const bought =
  '(?:an? |any |the |our |one of our )?(?:[a-z-]+ ){0,2}?(?:subscription|plan|membership|paid|premium|products?|tickets?|credits)'

export const groupWords: Readonly<Record<ScopeGroup, GroupWords>> = {
  us: place('(?:united states(?: of america)?|usa)(?! (?:federal|copyright|laws?|dollars?|government|district|code|patent|export))'),
  'us-ca': place('california(?! (?:civil|laws?|code|consumer privacy act|penal|labor|state courts?))'),
  'eu-uk': place(
    '(?:european economic area|european union|eea|eu|united kingdom|uk|switzerland|europe)(?! (?:laws?|standard contractual|commission|regulation))',
  ),
  business: kind(
    '(?:(?:business|enterprise|corporate|commercial) (?:customer|user|client|subscriber)|business|company|legal entity|organi[sz]ation|enterprise|merchant|developer (?:under|with) [a-z ]{0,30}?agreement)',
    '(?:(?:business|enterprise|corporate|commercial) (?:customers?|users?|clients?|subscribers?|accounts?)|businesses|enterprises|organi[sz]ations|merchants|developers (?:under|with) [a-z ]{0,30}?agreement)',
    '(?:are using|are accessing|are entering|use|access|accept|enter|register)[^.;:]{0,60}? on behalf of (?:an?|your) (?:[a-z-]+ ){0,2}?(?:business|company|organi[sz]ation|entity|employer)',
    '(?:business (?:customers|users)|enterprise customers|businesses|merchants)',
  ),
  consumers: kind('consumer', 'consumers', '(?:use|buy|purchase|act|contract)[^.;:]{0,40}? as an? consumer', 'consumers'),
  minors: kind(
    `(?:child|minor|teen|teenager|${age})`,
    `(?:children|minors|teens|teenagers|(?:users|people|individuals|members|players|persons|anyone|students) (?:who are )?${age})`,
    null,
    null,
  ),
  paid: kind(
    '(?:paid|paying|premium) (?:subscriber|user|customer|member)',
    '(?:(?:paid|paying|premium) (?:subscribers?|users|customers|members?|subscriptions|plans|accounts|services)|subscribers|purchasers|purchases)',
    `(?:buy|purchase|subscribe to|sign up for|order|pay for|have (?:bought|purchased)) ${bought}`,
    '(?:paid|paying|premium) (?:subscribers|users|customers|members)',
  ),
  sellers: kind(
    '(?:seller|host|driver|courier|creator|freelancer)',
    '(?:sellers|hosts|drivers|couriers|creators|freelancers)',
    '(?:sell|list) [^.;:]{1,40}? (?:on|through) ',
    '(?:sellers|hosts|drivers|couriers|creators|freelancers)',
  ),
}
