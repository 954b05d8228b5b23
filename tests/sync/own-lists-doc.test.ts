import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { admit } from '../../lib/engine/admit'
import { listsTooMuch } from '../../lib/engine/room-for-lists'
import { acceptList } from '../../lib/sync/accept-list'

/** The indented block of the page. */
const example = (): string =>
  readFileSync('docs/own-lists.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .join('\n')

test('the list in docs/own-lists.md is taken whole', () => {
  const accepted = acceptList(example(), admit)
  expect(accepted).toMatchObject({ kind: 'accepted', skipped: [], list: { id: 'tidewell' } })
  if (accepted.kind !== 'accepted') return
  const { detectors, notes, platforms, severities } = accepted.list
  expect([detectors.length, notes.length, platforms.length, severities.length]).toEqual([1, 2, 1, 1])
  expect(listsTooMuch(detectors)).toBeNull()
})
