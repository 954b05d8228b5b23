import { test as base } from '@playwright/test'
import { type Reader, startReader } from './reader'

interface ForATest {
  /** The shared browser, tidied after each test. */
  reader: Reader
  /** A browser of the test's own, for tests that break or reload the extension. */
  ownReader: Reader
}

export const test = base.extend<ForATest, { sharedReader: Reader }>({
  sharedReader: [
    async ({ browserName: _ }, use) => {
      const reader = await startReader()
      await use(reader)
      await reader.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  reader: async ({ sharedReader }, use) => {
    await use(sharedReader)
    await sharedReader.tidy()
  },
  ownReader: async ({ browserName: _ }, use) => {
    const reader = await startReader()
    await use(reader)
    await reader.close()
  },
})

export { expect } from '@playwright/test'
