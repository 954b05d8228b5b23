/** Longer than what a page says of itself. */
const longest = 140

const counts =
  /\b\d+ ?(?:min(?:ute)?s?\.?) (?:read|lesezeit|de lecture)\b|\b(?:reading|read) time\b|\blesezeit\b|\btemps de lecture\b|\b(?:viewed|read|shared|downloaded) [\d.,]+ times\b|^[\d.,]+k? (?:views?|visits?|likes?|shares?|comments?|reviews?|votes?|downloads?)\b/i
const answers =
  /\b(?:found|was|is) this (?:\w+ )?helpful\b|\bdid this (?:\w+ )?(?:help|answer your question)\b|\bclosed for comments\b|\bwar (?:dieser artikel|das) hilfreich\b|\brated \d(?:\.\d)? (?:out )?of \d\b/i
const reader =
  /^(?:signed|logged) in as\b|^welcome back\b|^(?:hi|hello|hallo|bonjour),? \p{Lu}\p{L}*!?$|\byour ip\b|\bray id\b|^(?:current )?(?:local )?time: ?\d|^(?:you(?:['\u2019]re| are) (?:currently )?)(?:viewing|visiting|browsing|shopping)\b|^(?:currency|w\u00e4hrung|devise|language|sprache|langue|country\/region|ship to|deliver to): ?\S/iu
const offers =
  /\bblack friday\b|\bcyber monday\b|\bsave (?:up to )?\d+ ?%|\b\d+ ?% off\b|\bfree shipping\b|\b(?:sale|offer)? ?ends (?:soon|in|today|tonight)\b|\bshop now\b|\bnewsletter\b|\bto your inbox\b|\blimited[- ]time\b|^(?:start (?:your|a) free|try (?:it )?(?:for )?free|get started|sign up (?:now|today|for)|subscribe\b|join (?:us|now|today)\b|book a demo|follow us|chat with us|share this|download (?:the app|as pdf|pdf))/i
const calls = /^(?:\w+\? )?(?:call|phone|tel\.?|telephone|telefon)\b[ :]*(?:us )?(?:at |on )?[+(]?\d[\d ().-]{5,}\W*$/i

/**
 * Whether a line speaks of the page, of whoever reads it or of something to buy: how long it takes to read, how often it was, who is signed
 * in, what is on sale. It is another at each visit, and no clause.
 */
export const isRemark = (line: string): boolean =>
  line.length <= longest && [counts, answers, reader, offers, calls].some((kind) => kind.test(line))
