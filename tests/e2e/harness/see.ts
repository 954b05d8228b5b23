import type { Frame, Page } from '@playwright/test'
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { readCard, type ShownCard } from '../../../scripts/browsers/card'
import { markedText, pointOnMark } from '../../../scripts/browsers/marks'
import { expect } from './test'

/** Waits until these words are marked in a page or a frame of it. */
export const expectMarked = (where: Frame | Page, words: string, message = `"${words}" is marked`): Promise<void> =>
  expect.poll(() => markedText(where), { message }).toContain(words)

/** Waits until nothing is marked any more. */
export const expectUnmarked = (where: Frame | Page): Promise<void> =>
  expect.poll(() => markedText(where), { message: 'nothing is marked' }).toBe('')

/** Rests the pointer on marked words, as a reader does. */
export const hoverMark = async (page: Page, words: string, within: Frame | Page = page): Promise<void> => {
  await page.bringToFront()
  await page.mouse.move(2, 2)
  const point = await pointOnMark(within, words)
  if (!point) throw new Error(`"${words}" is not marked`)
  const offset = 'page' in within ? await frameOffset(within) : { x: 0, y: 0 }
  await page.mouse.move(offset.x + point.x, offset.y + point.y, { steps: 4 })
}

const frameOffset = async (frame: Frame): Promise<{ x: number; y: number }> => {
  if (!frame.parentFrame()) return { x: 0, y: 0 }
  const element = await frame.frameElement()
  return (await element.boundingBox()) ?? { x: 0, y: 0 }
}

/** Waits for a card with its note on it, and returns it. */
export const openedCard = async (page: Page): Promise<ShownCard> => {
  let card: ShownCard | null = null
  await expect
    .poll(
      async () => {
        card = await readCard(page)
        return card !== null && card.text !== '' && !card.text.includes(messages.card_loading.message)
      },
      { message: 'a card is open, with its note' },
    )
    .toBe(true)
  if (!card) throw new Error('the card went away while it was read')
  return card
}

export const expectNoCard = (page: Page): Promise<void> => expect.poll(() => readCard(page), { message: 'no card is open' }).toBeNull()

/** What is in the page that is ours, by tag name. */
export const ourElements = (page: Page): Promise<string[]> =>
  page.evaluate(() => Array.from(document.querySelectorAll('[data-clauselight],clauselight-mark'), (e) => e.tagName.toLowerCase()))

/** The page's own document as text: what is ours taken out. */
export const ownMarkup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    for (const ours of copy.querySelectorAll('[data-clauselight]')) ours.remove()
    return copy.outerHTML
  })

/** What was last said to screen readers. */
export const spoken = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page)
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const named = nodes.filter((n) => !n.ignored)
    const status = named.findLast((n) => n.role?.value === 'status')
    const inside = new Set(status?.childIds)
    return named
      .filter((n) => inside.has(n.nodeId) || n.nodeId === status?.nodeId)
      .map((n) => String(n.name?.value ?? ''))
      .join('')
  } finally {
    await session.detach()
  }
}
