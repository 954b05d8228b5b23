import { expect, test } from 'vitest'
import { quoteLink } from '../../lib/page/card-quote'

const page = 'https://orchard.example/terms'
const long = 'We may change, suspend or end any part of the service at any time and for any reason without notice.'

test.each([
  ['a short quote stands in it whole', page, 'We own it.', `${page}#:~:text=We%20own%20it.`],
  [
    'a long one by its first and last words',
    page,
    long,
    `${page}#:~:text=We%20may%20change%2C%20suspend%20or%20end,and%20for%20any%20reason%20without%20notice.`,
  ],
  [
    'dashes and commas are not the fragment’s own',
    page,
    'non-transferable, non-exclusive',
    `${page}#:~:text=non%2Dtransferable%2C%20non%2Dexclusive`,
  ],
  ['each end from one block', page, 'You agree to:\nwaive all claims', `${page}#:~:text=You%20agree%20to%3A,waive%20all%20claims`],
  [
    'ends do not overlap',
    page,
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    `${page}#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen`,
  ],
  ['spaces of the page do not count', page, '  We \n own   it ', `${page}#:~:text=We,own%20it`],
  ['behind an anchor', `${page}#s7`, 'We own it.', `${page}#s7:~:text=We%20own%20it.`],
  ['in place of an older one', `${page}#s7:~:text=old`, 'New', `${page}#s7:~:text=New`],
  ['no words, no fragment', page, ' \n ', page],
])('%s', (_, url, quote, link) => {
  expect(quoteLink(url, quote)).toBe(link)
})
