import { repaired } from './repaired'

/**
 * A sentence as it is compared: lower case, no punctuation, no numbering before it, no relative dates, no trace ids, of an address only the
 * host, of Markdown only the words. Words are parted by one space; a sentence that says nothing else gives the empty string.
 */
export const normalForm = (sentence: string): string => wordsOf(stripped(repaired(sentence).toLowerCase())).join(' ')

const wordsOf = (text: string): string[] => {
  let words: string[] = text.match(isPlain.test(text) ? plainWord : word) ?? []
  if (hasMarks.test(text)) words = words.map(plain)
  if (hasDigit.test(text)) words = words.filter(says)
  return words
}

/**
 * What tells two sentences apart: the letters of their normal forms. Words that are parted elsewhere ("non-refundable", "page.Next") are the
 * same words.
 */
export const keyOfSaid = (sentence: string): string => {
  const text = stripped(repaired(sentence).toLowerCase())
  // Most sentences have neither a figure nor a foreign letter: of these the letters can be had at once.
  return isPlain.test(text) && !hasDigit.test(text) ? text.replace(noLetters, '') : wordsOf(text).join('')
}

const hasMarks = /['\u2019]|\d,\d/
const hasDigit = /\d/

/** English, with the quotation marks and dashes of print: what `word` finds in such a text, `plainWord` finds sooner. */
const isPlain = /^[\s\x20-\x7f\u2013\u2014\u2018-\u201d\u2022]*$/
const plainWord = /\d+(?:[.,]\d+)*|[a-z\d]+(?:['\u2019][a-z]+)*|[$%]/g
const noLetters = /[^a-z$%]+/g

const word =
  /\d+(?:[.,]\d+)*|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}]+)*|[$\u20ac\u00a3\u00a5\u20b9%]/gu

/** Once or, where a list is numbered within a numbered clause, twice. */
const numbering =
  /^(?:[\s*_#>|•‣◦●○▪■·∙–—-]*(?:\(?(?:[a-z]|[ivxlc]{1,6}|\d{1,3}(?:\.\d{1,3})*)[.)]+(?:\d{1,3}[.)]?)*|[a-z]\.\d{1,2}\.?|\d{1,3}(?:\.\d{1,3})+\.?|§+\s?\d{1,3}[a-z]?)(?=\s|[^\d\s.,)]|$)\s*){1,2}/
/** "by law.[1]" */
const footnote = /(?<=[a-z.,;:)"”’])\[\d{1,3}\]/g
/** One word, however it is hidden from those who collect addresses; what a script puts together is not there before it has run. */
const mail = /([\w.+-]{1,64})(?:@|\s?[[(]at[\])]\s?)([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/g
const hiddenMail = /\[email\s?protected\]/g
const markdownTarget = /\]\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/g
const address = /(?:https?:\/\/|www\.)[^\s<>"'()\]]+|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,10}\/[^\s<>"'()\]]+/g
const newWindow =
  /\(?\b(?:opens?|opening|external link|links?) (?:in|to|into) (?:a |an )?(?:new|other|external)? ?(?:window|tab|site)\b\)?/g
const relative =
  /\b(?:(?:over|about|almost|less than|more than|in the last|within the last) )?(?:(?:a|an|one|\d{1,3}) )?(?:second|minute|hour|day|week|month|year)s? ago\b|\b(?:in the last|within the last) (?:\d{1,3} )?(?:second|minute|hour|day|week|month|year)s?\b(?=\s*$)|\bjust now\b|\bvor (?:einem |einer |\d{1,3} )?(?:minute|stunde|tag|woche|monat|jahr)(?:e?n)?\b|\bil y a (?:\d{1,3}|une?) (?:minute|heure|jour|semaine|mois|an)s?\b|\bhace (?:\d{1,3}|una?) (?:minuto|hora|día|semana|mes|año)(?:e?s)?\b/g

/** What every address of mail begins with in a normal form; alone where the page hides which one it is. */
export const anyMail = 'emailaddressof'

const stripped = (text: string): string => {
  let left = text
  if (left.includes('](')) left = left.replace(markdownTarget, ' ')
  if (left.includes('/') || left.includes('www.')) left = left.replace(address, host)
  if (left.includes('mailto:')) left = left.replaceAll('mailto:', ' ')
  if (left.includes('[')) left = left.replace(footnote, '').replace(hiddenMail, ` ${anyMail} `)
  if (left.includes('@') || left.includes('at]') || left.includes('at)'))
    left = left.replace(mail, (_, who: string, where: string) => ` ${anyMail}${`${who}${where}`.replace(/[^a-z0-9]/g, '')} `)
  if (left.includes('new ') || left.includes('external ')) left = left.replace(newWindow, ' ')
  if (mayBeRelative.test(left)) left = left.replace(relative, ' ')
  return left.replace(numbering, '')
}
const mayBeRelative = /ago\b|in the last|just now|\bvor |il y a|hace /

const host = (found: string): string =>
  ` ${found
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/s, '')
    .replaceAll('.', 'dot')} `

/** An apostrophe says nothing, nor does the comma within a number. */
const plain = (found: string): string => found.replace(/['\u2019]/g, '').replace(/(\d),(?=\d{3}(?!\d))/g, '$1')

/** Ids of builds, requests and sessions: sixteen's digits or a mixture too long for a word. */
const says = (found: string): boolean =>
  found.length < 8 ||
  found.startsWith(anyMail) ||
  !(/\d/.test(found) && /[a-z]/.test(found) && (/^[0-9a-f]{8,}$/.test(found) || found.length >= 20))
