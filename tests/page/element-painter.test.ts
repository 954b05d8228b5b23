// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { elementPainter } from '../../lib/page/element-painter'

/** Two marks: one on two lines with an empty rectangle between, one that is gone. */
const twoMarks = () => {
  const mark = document.createElement('a')
  const lines = [new DOMRect(10, 10, 50, 20), new DOMRect(60, 10, 0, 20), new DOMRect(0, 30, 30, 20)]
  mark.style.color = 'rgb(245, 245, 244)'
  // happy-dom lays nothing out: these are the lines a browser would give; only their iteration is used.
  mark.getClientRects = () => lines as unknown as DOMRectList
  document.body.replaceChildren(mark)
  return { mark, lines, painter: elementPainter((id) => (id === 0 ? mark : null), 2) }
}

test('finds its marks where they stand', () => {
  const { painter, lines } = twoMarks()
  expect(painter.place(0)).toEqual([lines[0], lines[2]])
  expect(painter.place(1)).toEqual([])
  expect([painter.at(20, 20), painter.at(20, 40), painter.at(300, 20)]).toEqual([[0], [0], []])
})

test('tells the ground under them, says which is read, and takes that back', () => {
  const { painter, mark } = twoMarks()
  expect([painter.ground(0), painter.ground(1), painter.intact()]).toEqual(['dark', 'light', true])
  painter.emphasise(0)
  expect(mark.hasAttribute('data-current')).toBe(true)
  painter.emphasise(1)
  expect(mark.hasAttribute('data-current')).toBe(false)
  painter.emphasise(0)
  painter.clear()
  expect(mark.hasAttribute('data-current')).toBe(false)
})
