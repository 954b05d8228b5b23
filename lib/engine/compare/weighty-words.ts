const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that turn a clause round, in normal form (no apostrophes). English, then German. */
export const negations = list(
  'not no nor never neither none nothing without unless except excluding cannot cant wont dont doesnt isnt arent shouldnt mustnt wouldnt hasnt havent didnt refuse decline ' +
    'prohibited forbidden nicht kein keine keinen keiner keinem keines nie niemals ohne ausser außer ausgenommen weder',
)

/** Words that say what one may, must or will do. */
export const duties = list(
  'may must shall will can could should would might agree agrees agreed required require requires requirement obligated obligation entitled entitlement right rights reserve ' +
    'waive waives waiver consent consents permit permitted allow allowed authorize authorise authorized acknowledge warrant warrants guarantee promise commit liable ' +
    'responsible responsibility indemnify terminate suspend cancel refund charge sell share disclose retain delete license licence grant grants assign ' +
    'darf dürfen muss müssen soll sollen kann können wird werden verpflichtet berechtigt zustimmen haftet haften kündigen',
)

/** Words that widen or narrow whom or what a clause covers. */
export const scopes = list(
  'all any every each both either only solely exclusively sole exclusive including include includes limited limitation unlimited entire whole part partial certain some ' +
    'worldwide global perpetual irrevocable transferable sublicensable royalty free affiliates partners third parties advertisers vendors successors assigns children minors ' +
    'personal sensitive biometric location immediately prior advance written reasonable commercially sole discretion automatically indefinitely anonymous aggregated ' +
    'alle jede jeder jedes nur ausschließlich einschließlich weltweit unwiderruflich unbefristet dritte dritten sofort unverzüglich vorherige schriftlich automatisch',
)
