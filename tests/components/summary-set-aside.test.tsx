// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { SetAsideList } from '../../components/summary/set-aside-list'
import type { SetAside } from '../../lib/model/set-aside'
import { draw, said } from './draw'
import { frame, ordinary } from './summary-samples'

const many: SetAside = { provision: 'flood', name: 'Painting gates', why: 'too-many', sentences: 412, of: 800 }
const slow: SetAside = { provision: 'heavy', name: 'Moving fences', why: 'too-slow', sentences: 0, of: 800 }

test('kinds that were set aside are named, each with the reason', async () => {
  const page = await draw(<SetAsideList frames={[frame(ordinary, { setAside: [many] }), frame([], { frameId: 2, setAside: [slow] })]} />)
  expect(said(page.querySelector('h2'))).toBe('Not marked here')
  expect([...page.querySelectorAll('li')].map(said)).toEqual([
    'Painting gates: it would have marked 412 of 800 sentences, more than any document holds.',
    'Moving fences: looking for it took too long.',
  ])
})

test('where there are none, nothing is said', async () => {
  expect(said(await draw(<SetAsideList frames={[frame(ordinary)]} />))).toBe('')
})
