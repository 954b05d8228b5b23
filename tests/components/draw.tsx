import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { WordsProvider } from '../../components/words'
import { english } from './english'

// React asks for it where `act` is used outside of a test framework that it knows.
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)

/** Draws into a fresh element of the test's document, and waits for what happens at once. */
export const draw = async (node: ReactNode): Promise<HTMLElement> => {
  const element = document.createElement('div')
  document.body.replaceChildren(element)
  await act(async () => createRoot(element).render(<WordsProvider value={english}>{node}</WordsProvider>))
  return element
}

export const click = async (element: Element | null | undefined): Promise<void> => {
  if (!(element instanceof HTMLElement)) throw new Error('there is nothing to click on')
  await act(async () => element.click())
}

/** Puts a text into a field, as typing does. */
export const type = async (input: Element | null | undefined, value: string): Promise<void> => {
  if (!(input instanceof HTMLInputElement)) throw new Error('there is nothing to type into')
  await act(async () => {
    // React hears of what is typed, not of what a script sets on its own element.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** What an element says, in one line. */
export const said = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

export const button = (element: Element, name: string): Element | undefined =>
  [...element.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? said(b)).includes(name))
