import type { BrowserContext } from '@playwright/test'

/** Makes chance and time the same in every load, so that a page draws itself alike with and without us. */
export const steady = async (context: BrowserContext): Promise<void> => {
  await context.clock.setFixedTime(new Date('2026-11-01T12:00:00Z'))
  await context.addInitScript(() => {
    let seed = 42
    Math.random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed / 2_147_483_648
    }
    crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000'
  })
}
