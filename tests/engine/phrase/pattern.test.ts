import { expect, test } from 'vitest'
import { fold } from '../../../lib/engine/fold'
import { lexicon } from '../../../lib/engine/lexicon'
import { atomsIn, compilePattern, matchPattern } from '../../../lib/engine/phrase/pattern'
import { appendWords, emptyWords } from '../../../lib/engine/words'

/** The words of `text` that made `pattern` match, or null. */
const decisive = (pattern: string, text: string): string[] | null => {
  const words = lexicon(atomsIn([pattern]))
  const compiled = compilePattern(pattern, words)
  if (compiled.kind === 'problem') throw new Error(compiled.reason)
  const clause = emptyWords(400)
  appendWords(fold(text), 0, text.length, words, clause)
  return matchPattern(compiled.pattern, clause)?.map((w) => text.slice(clause.starts[w], clause.ends[w])) ?? null
}

test.each([
  ['a word', 'terminate', 'We terminate it.', ['terminate']],
  ['a word is not its stem', 'terminate', 'We terminated it.', null],
  ['a stem', 'terminat*', 'TERMINATION follows.', ['TERMINATION']],
  ['neighbours', 'class action', 'a class, action', ['class', 'action']],
  ['not neighbours', 'class action', 'a class of action', null],
  ['hyphens are spaces', 'royalty-free', 'royalty free and royalty\u2011free', ['royalty', 'free']],
  ['hyphens in the text too', 'royalty free', 'a royalty-free licence', ['royalty', 'free']],
  ['alternatives', '(may | can) end', 'they can end', ['can', 'end']],
  [
    'an alternative of several words',
    '(reserve the right to | may) end',
    'we reserve the right to end',
    ['reserve', 'the', 'right', 'to', 'end'],
  ],
  ['an optional word there', 'its sole? discretion', 'its sole discretion', ['its', 'sole', 'discretion']],
  ['an optional word missing', 'our sole? discretion', 'our discretion', ['our', 'discretion']],
  ['a gap with nothing in it', 'may ..3 end', 'may end', ['may', 'end']],
  ['a full gap', 'may ..3 end', 'may a b c end', ['may', 'end']],
  ['a gap too long', 'may ..3 end', 'may a b c d end', null],
  ['the shortest of several beginnings', 'may ..9 end', 'may one may two end', ['may', 'end']],
  ['a gap across a known word', 'we ..4 data', 'we own the data', ['we', 'data']],
  ['a number in figures', 'within # days', 'within 30 days', ['within', '30', 'days']],
  ['a number in words', 'within # days', 'within thirty days', ['within', 'thirty', 'days']],
  ['a number with its comma', 'pay #', 'pay 1,000 now', ['pay', '1,000']],
  ['curly apostrophes', "don't sell", 'we don\u2019t sell', ['don\u2019t', 'sell']],
  ['a possessive is dropped', 'company data', 'the company\u2019s data', ['company\u2019s', 'data']],
  ['a soft hyphen inside a word', 'arbitration', 'arbi\u00adtration', ['arbi\u00adtration']],
  ['both, in any order', 'worldwide + licence', 'a licence, worldwide', ['licence', 'worldwide']],
  ['one of both missing', 'worldwide + licence', 'a licence', null],
  ['negative context absent', 'sell ..3 data ~ not', 'we sell your data', ['sell', 'data']],
  ['negative context anywhere in the clause', 'sell ..3 data ~ not', 'we sell data, or not', null],
  ['groups in groups', '((may | can) now | will) end', 'can now end', ['can', 'now', 'end']],
  ['an empty text', 'end', '', null],
])('%s: %s in "%s"', (_, pattern, text, expected) => {
  expect(decisive(pattern, text)).toEqual(expected)
})

test.each([
  ['', /empty/],
  ['(a | )', /empty/],
  ['..3 a', /gap/],
  ['a ..3', /gap/],
  ['a ..21 b', /between/],
  ['a ..0 b', /between/],
  ['(a | b', /without its/],
  ['a ) b', /where a word was expected/],
  ['a | b', /where a word was expected/],
  ['ab*', /shorter than three/],
  ['a & b', /not part of/],
  ['a? b?', /every part is optional/],
  ['((((a))))', /nested/],
  ['word '.repeat(150), /longer than/],
  ['a ..20 a ..20 a ..20 a ..20 a ..20 a ..20 a ..20 a ..20 a ..20 a ..20 a ..20 a ..20 a ..20 a', /positions/],
  ['a ~ b ~ c ~ d ~ e ~ f ~ g ~ h', /conditions/],
])('refuses "%s" and says why', (pattern, reason) => {
  const compiled = compilePattern(pattern, lexicon([]))
  expect(compiled).toMatchObject({ kind: 'problem', reason: expect.stringMatching(reason) })
})
