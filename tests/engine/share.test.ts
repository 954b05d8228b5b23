import { expect, test } from 'vitest'
import { type Share, tooMany } from '../../lib/engine/share'

const share = (strong: number, all = strong): Share => ({ strong, all })
const aside = (shares: readonly Share[], of: number): number[] => [...tooMany(new Map(shares.map((s, kind) => [kind, s])), of)].sort()

test.each<[string, Share[], number, number[]]>([
  ['nothing is found', [], 100, []],
  ['the most that one kind held of a real document', [share(17, 31)], 100, []],
  ['as much as may be', [share(40, 60)], 100, []],
  ['one kind marks more than may be', [share(41), share(3)], 100, [0]],
  ['one kind lists more than may be', [share(2, 61), share(3)], 100, [0]],
  ['two kinds do', [share(90), share(3), share(50)], 100, [0, 2]],
  ['a short page is about one thing', [share(19)], 19, []],
  ['a short page holds more than two of everything', [share(10), share(9), share(12), share(10), share(8)], 12, [2]],
  ['a page that is hardly longer', [share(9)], 20, [0]],
  ['the most that all kinds held together', Array.from({ length: 9 }, () => share(6, 12)), 100, []],
  ['each for itself may, all together may not: the largest go', [share(20), share(40), share(30), share(35)], 100, [1]],
  ['all together list too much', [share(1, 59), share(2, 59), share(3, 59), share(4, 59)], 100, [3]],
])('%s', (_, shares, of, expected) => {
  expect(aside(shares, of)).toEqual(expected)
})
