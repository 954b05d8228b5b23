import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

/** Tests of what needs a real page: painting, hit-testing, the card's host. The browser is named by whoever starts the run. */
export default defineConfig({
  test: {
    include: ['tests/**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(process.env.CLAUSELIGHT_CHROMIUM && { executablePath: process.env.CLAUSELIGHT_CHROMIUM }),
          args: ['--no-sandbox'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
