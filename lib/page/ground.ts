import type { Ground } from './look'

/**
 * Whether words stand on a light or a dark ground, told by the colour of the words themselves: it holds over pictures and gradients too,
 * and costs one computed style. Source of the weights: relative luminance, WCAG 2.2.
 */
export const groundUnder = (element: Element | null): Ground => {
  if (!element) return 'light'
  const channels = /(-?[\d.]+)[ ,]+(-?[\d.]+)[ ,]+(-?[\d.]+)/.exec(getComputedStyle(element).color)
  if (!channels) return 'light'
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((c) => linear(Number(c) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? 'dark' : 'light'
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)

/** The same for many places: elements are asked once. */
export const grounds = (): ((element: Element | null) => Ground) => {
  const known = new WeakMap<Element, Ground>()
  return (element) => {
    if (!element) return 'light'
    const ground = known.get(element) ?? groundUnder(element)
    known.set(element, ground)
    return ground
  }
}
