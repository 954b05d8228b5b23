import { legalWords } from './legal-words'

/**
 * Common words of legal English as one letter each, behind which a space goes without saying: what is compressed afterwards comes to a
 * seventh less. The letters are control characters and those of scripts that such a text hardly uses; where it does use one, `quoted` stands
 * before it.
 */
const quoted = '\u0001'
/** Before a word that begins with a capital, and behind one that no space follows. */
const capital = '\u0002'
const tight = '\u0003'
const codes = [
  ...[4, 5, 6, 7, 8, 11, 12, ...Array.from({ length: 18 }, (_, i) => 14 + i)],
  ...Array.from({ length: 0x490 }, (_, i) => 0x370 + i),
].map((code) => String.fromCharCode(code))
const codeOf = new Map(legalWords.map((word, i) => [word, codes[i] ?? '']))
const wordOf = new Map(legalWords.map((word, i) => [codes[i] ?? '', word]))

const taken = '\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u0370-\\u07ff'
const wordsAndTaken = new RegExp(`([A-Za-z]+)( ?)|[${taken}]`, 'g')
const coded = new RegExp(`${quoted}([^])|(${capital}?)([${taken}])(${tight}?)`, 'g')

export const withShortWords = (text: string): string =>
  text.replace(wordsAndTaken, (found: string, word: string | undefined, space: string | undefined) => {
    if (word === undefined) return quoted + found
    const plain = codeOf.get(word)
    const behind = space === ' ' ? '' : tight
    if (plain) return plain + behind
    const small = word.charAt(0).toLowerCase() + word.slice(1)
    const begun = small === word ? undefined : codeOf.get(small)
    return begun ? capital + begun + behind : found
  })

/** The way back from {@link withShortWords}. What it never made comes back as something else, and does not throw. */
export const withWholeWords = (text: string): string =>
  text.replace(coded, (found: string, own: string | undefined, begins: string, code: string, ends: string) => {
    if (own !== undefined) return own
    const word = wordOf.get(code)
    if (word === undefined) return found
    return `${begins ? word.charAt(0).toUpperCase() + word.slice(1) : word}${ends ? '' : ' '}`
  })
