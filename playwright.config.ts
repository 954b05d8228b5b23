import { defineConfig } from '@playwright/test'

/** One browser at a time: the tests share it, and two at once would measure each other on a small machine. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/e2e',
  fullyParallel: false,
  workers: 1,
  // A browser on a small, busy machine may stumble once; a second failure is one.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts', testIgnore: 'firefox*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox*.spec.ts' },
  ],
})
