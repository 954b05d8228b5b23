import { expect, test } from 'vitest'
import { note } from '../../lib/app/note'
import { program } from './program'

test('a note comes with its instruments that are known, and what a reviewer wrote of the platform', async () => {
  expect(await note(program().rules)({ provision: 'selling', platform: 'harbor', document: 'terms-of-service' })).toMatchObject({
    kind: 'note',
    note: { id: 'selling' },
    regulations: [{ id: 'law' }],
    platform: { id: 'harbor', name: 'Harbor' },
    overlay: { says: 'It sells.' },
    date: '2026-08-01',
  })
})

test.each([
  ['without a platform', null, { platform: null, overlay: null }],
  ['of a platform that is not known', 'nobody', { platform: null, overlay: null }],
  ['of one that nobody reviewed', 'quay', { platform: { id: 'quay', name: 'Quay' }, overlay: null }],
])('%s', async (_, platform, expected) => {
  expect(await note(program().rules)({ provision: 'selling', platform, document: 'terms-of-service' })).toMatchObject({
    kind: 'note',
    ...expected,
  })
})

test.each([
  ['the terms', 'terms-of-service', 'It sells.'],
  ['the privacy policy', 'privacy-policy', 'Elsewhere.'],
  ['a document that nobody reviewed', 'trackers-policy', undefined],
  ['a document of an unknown kind', null, undefined],
] as const)('what a reviewer wrote belongs to the document it was read in: %s', async (_, document, says) => {
  const reply = await note(program().rules)({ provision: 'selling', platform: 'harbor', document })
  expect(reply.kind === 'note' ? reply.overlay?.says : reply).toBe(says)
})

test('a provision that is not in the rules', async () => {
  expect(await note(program().rules)({ provision: 'nothing', platform: null, document: null })).toEqual({ kind: 'unknown-provision' })
})

test('no rules', async () => {
  expect(await note(program().broken)({ provision: 'selling', platform: null, document: null })).toEqual({
    kind: 'failed',
    reason: 'rules-damaged',
  })
})
