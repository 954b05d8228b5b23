import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Property tests on hostile text take seconds; a slow machine is no failure. Speed is measured by npm run bench.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/**/*.browser.test.*', 'node_modules/**'],
  },
})
