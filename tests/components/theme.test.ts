import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const theme = readFileSync('components/theme.css', 'utf8')

/** The two values of a token: on a light and on a dark ground. */
const token = (name: string): [string, string] => {
  const [, light, dark] = new RegExp(`--cl-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(theme) ?? []
  if (!light || !dark) throw new Error(`--cl-${name} is not a light-dark() of two colours`)
  return [light, dark]
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['ground', 'quiet']

test.each(['ink', 'muted', 'link', 'critical', 'high', 'medium', 'low', 'protective'])(
  'words in %s can be read on both grounds, light and dark',
  (name) => {
    for (const ground of grounds)
      for (const [i, colour] of token(name).entries())
        expect(contrast(colour, token(ground)[i] ?? ''), `${name} on ${ground}`).toBeGreaterThanOrEqual(5)
  },
)

test('the bounds of a control can be seen', () => {
  for (const ground of grounds)
    for (const [i, colour] of token('edge').entries()) expect(contrast(colour, token(ground)[i] ?? ''), ground).toBeGreaterThanOrEqual(3)
})

test('every colour gives way to the reader’s own in forced colours', () => {
  const forced = theme.slice(theme.indexOf('forced-colors: active'))
  const colours = Array.from(theme.matchAll(/(--cl-[a-z]+): light-dark\(/g), ([, name]) => name)
  expect(colours.length).toBeGreaterThan(10)
  expect(colours.filter((name) => !forced.includes(`${name}: `))).toEqual([])
})
