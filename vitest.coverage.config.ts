import { defineConfig } from 'vitest/config'

/** Both suites in one run, for what they cover together: the page's own code is tested in a real browser. */
export default defineConfig({
  test: {
    projects: [
      { extends: 'vitest.config.ts', test: { name: 'node' } },
      { extends: 'vitest.browser.config.ts', test: { name: 'page' } },
    ],
    coverage: {
      provider: 'v8',
      include: ['lib/**'],
      reporter: ['text'],
      // Each folder for itself, so that a well tested one does not make up for another.
      thresholds: {
        lines: 90,
        'lib/app/**': { lines: 95 },
        'lib/browser/**': { lines: 90 },
        'lib/engine/**': { lines: 95 },
        'lib/page/**': { lines: 90 },
        'lib/ruleset/**': { lines: 95 },
        'lib/store/**': { lines: 95 },
      },
    },
  },
})
