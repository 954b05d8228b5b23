/** Words of a clause in which its subject is looked for. */
const longestSubject = 14

/** Those who have their own rules, for which the company that wrote the text does not answer. */
const others =
  /\b(?:airlines?|railways?|hotels?|landlords?|banks?|card issuers?|insurers?|insurance compan(?:y|ies)|schools?|universit(?:y|ies)|colleges?|employers?|doctors?|clinics?|pharmac(?:y|ies)|restaurants?|couriers?|airports?|(?:mobile|phone|telephone|network|internet|broadband|wireless) (?:operators?|compan(?:y|ies)|carriers?|providers?)|app stores?|credit bureaus?|landing pages?|(?:other|linked|external|outside|third[- ]party) (?:web ?)?(?:sites?|pages?|apps?|shops?|stores?|sellers?|merchants?|games?|platforms?|services?|networks?|companies|businesses)|(?:web ?)?sites? (?:of|run by|operated by) (?:others|third parties)|sellers?|merchants?|hosts|shops|stores|an? (?:shop|store|online casino))\b/i

/** Where a party to the contract bears such a name, it is written like one. */
const party = /\b[Tt]he \p{Lu}\p{Ll}/u
/** What others do is then said to shed the company's own duty, or to bind. */
const binds = /\b(?:liab|responsib|consent|agree)/i

/** Who speaks, or is spoken to as a party: then it is about the contract. */
const ours = /\b(?:we|us|our|ours|ourselves|i|my|this|these|such|the (?:company|provider|service|services|site|website|app|platform))\b/i
const acts =
  /\b(?:may|might|can|could|will|shall|must|should|is|are|was|were|has|have|had|does|do|reserves?|sets?|charges?|collects?|sells?|shares?|uses?|requires?|asks?|closes?|decides?|keeps?|tracks?|limits?|changes?|treats?)\b/i

/**
 * Whether a clause says what somebody else does: its subject, the words before the first verb, is one of those who make their own rules,
 * and neither there nor later does the company speak of itself. "Your bank may charge a fee" is no clause of ours; "Your bank may charge
 * a fee, for which we are not liable" is.
 */
export const saysWhatOthersDo = (clause: string): boolean => {
  if (ours.test(clause) || party.test(clause) || binds.test(clause)) return false
  // "If", "When" and "Where you bought it," come before the subject: what they say of others is a condition.
  const main = clause.replace(/^[^\p{L}]*(?:if|when|where|unless|because|before|after)\b[^,]*,\s*/iu, '')
  const verb = acts.exec(main)
  // What is done to them may be done by us.
  if (!verb || /^\s+be\b/i.test(main.slice(verb.index + verb[0].length))) return false
  const subject = main.slice(0, verb.index)
  return (
    subject.split(/\s+/).length <= longestSubject &&
    !/^\W*(?:you|your (?:dealings|use|purchases?|contracts?|interactions?|relationship)|any)\b/i.test(subject) &&
    others.test(subject)
  )
}
