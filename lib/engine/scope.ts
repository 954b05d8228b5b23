import { type ScopeGroup, scopeGroups } from '../model/finding'
import { type GroupWords, groupWords } from './scope-groups'

/** UTF-16 units of a clause that are looked at; who it is for stands near its beginning. */
const looked = 1_500
/** UTF-16 units of what follows an opener. */
const longestPhrase = 160
const longestHeading = 120
/** A text with more openers than this was not written to be read. */
const mostPhrases = 24

type Naming = keyof Omit<GroupWords, 'heading'>

/** Words after which a clause says who it is for, wherever they stand. */
const openers: readonly { opener: RegExp; names: Naming }[] = [
  { opener: /\bif (?=you)/g, names: 'condition' },
  { opener: /\bappl(?:y|ies|icable)(?: only| solely| exclusively)? (?:to|for) /g, names: 'to' },
  { opener: /\b(?:only|solely|exclusively|intended|meant) (?:to|for) /g, names: 'to' },
]
/** A sentence begins after a point, a colon or its number. */
const beginning = /(?:^|\D\. |: )[^a-z]{0,12}/g
/** What says so at the beginning of a sentence alone. */
const atBeginning: readonly { opener: RegExp; names: Naming }[] = [
  { opener: /(?:where|when) (?=you)/y, names: 'condition' },
  { opener: /(?:only )?for /y, names: 'to' },
  { opener: /(?=[a-z])/y, names: 'subject' },
]

/** Before an opener: it is taken back, or is of a part of the sentence, or of something else. */
const takenBack =
  /(?:\b(?:not|never|except|unless|other than|whether|regardless|including)|n't)\b[^.;:]{0,40}$|(?:\b(?:even|and|or|but|that|which|laws?)(?: may| will| shall)?|;),? ?$|\b(?:additional|separate|other|different) [^.;:]{0,60}$|[^.;:]{25}, $/
/** Within the words that name a group: it is not the group that is meant, or not as the one the clause is for. */
const others =
  /\b(?:not|outside|other than|except|excluding|including|unless|laws?|courts?|embargo\w*|transfer\w*|export\w*|data)\b|, (?:you|your|we|our|this|these|then|all|any|it)\b/

/** Ids of the groups that a clause, or the heading above it, says it is for; empty where it does not say. Cost: bounded. */
export const scopeOf = (text: string, heading: string): ScopeGroup[] => {
  const phrases = phrasesIn(plain(text.slice(0, looked)))
  const title = plain(heading.slice(0, longestHeading)).replace(/^(?:section |part |article )?[^a-z]{0,12}(?:[a-z][.)] )?/, '')
  return scopeGroups.filter((group) => {
    const words = groupWords[group]
    return names(words.heading, title) || phrases.some((p) => names(words[p.names], p.phrase))
  })
}

/** Whether a sentence says of its whole section who it is for: it is then true of the clauses that follow. */
export const speaksOfSection = (sentence: string): boolean =>
  /^[^a-z]{0,12}(?:the following|this) (?:[a-z]+ ){0,2}?(?:section|part|article|addendum|supplement|notice|agreement|provisions?|terms)? ?(?:only )?appl(?:y|ies)\b/.test(
    plain(sentence.slice(0, 200)),
  )

const names = (pattern: RegExp | null, words: string): boolean => {
  const hit = pattern?.exec(words)
  return hit ? !others.test(hit[0]) : false
}

interface Named {
  phrase: string
  names: Naming
}

const phrasesIn = (text: string): Named[] =>
  [...places(text)]
    .slice(0, mostPhrases)
    .filter(({ at }) => !takenBack.test(text.slice(Math.max(0, at - 80), at)))
    .map(({ from, names }) => ({ phrase: text.slice(from, from + longestPhrase), names }))

/** Where an opener stands, and where the phrase behind it begins. */
function* places(text: string): Generator<{ at: number; from: number; names: Naming }> {
  for (const { opener, names } of openers)
    for (const hit of text.matchAll(opener)) yield { at: hit.index, from: hit.index + hit[0].length, names }
  for (const start of text.matchAll(beginning)) {
    const at = start.index + start[0].length
    for (const { opener, names } of atBeginning) {
      opener.lastIndex = at
      const hit = opener.exec(text)
      if (hit) yield { at, from: at + hit[0].length, names }
    }
  }
}

/** Lower case on one line, without marks of quotation; "U.S." and "US" are "usa", so that they are not the pronoun. */
const plain = (text: string): string =>
  text
    .replace(/\b(?:[A-Z]\.){2,3}/g, (initials) => initials.replaceAll('.', ''))
    .replace(/\bUS\b/g, 'usa')
    .replace(/[’‘]/g, "'")
    .replace(/\((?=(?:if|where|when|for)\b)/gi, '; ')
    .replace(/["“”*_()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
