// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { ByList } from '../../lib/model/lists-reply'
import { noteReply } from './card-sample'
import { showCard } from './card-shown'

test.each<[ByList['did'], string]>([
  ['found', 'Found by your list “Orchard legal”, not by our rules.'],
  ['weighed', 'Weighed by your list “Orchard legal”, not as our rules do.'],
  ['said', 'With words of your list “Orchard legal”.'],
])('a card names the list of the reader that had a part in it: %s', async (did, words) => {
  const card = await showCard({ noteOf: async () => ({ ...noteReply(), lists: [{ name: 'Orchard legal', did }] }) })
  expect(card.text()).toContain(words)
})

test('without one it names none', async () => {
  expect((await showCard()).text()).not.toContain('your list')
})
