import { vi } from 'vitest'

/** Puts text into the real page of a browser test: each block as wide, and as far from the left, as is said. */
export const block = (words: string, style: string): HTMLElement => {
  const p = document.createElement('p')
  p.textContent = words
  p.setAttribute('style', `margin:0;${style}`)
  return p
}

export const wordsOf = (element: Element): Range => {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

/** The next closed shadow root that is made, which nothing else can look into. */
export const nextShadow = (): (() => ShadowRoot) => {
  let shadow: ShadowRoot | undefined
  const real = Element.prototype.attachShadow
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    shadow = real.call(this, init)
    spy.mockRestore()
    return shadow
  })
  return () => {
    if (!shadow) throw new Error('no shadow root was made')
    return shadow
  }
}

export const clearPage = (): void => {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('style')
  document.body.setAttribute('style', 'margin:0')
  scrollTo(0, 0)
}
