import { defineConfig } from 'vitest/config'

const minute = 60_000

/** One shop for all, a browser for each file: journeys do not disturb one another, since each is a shopper of its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './support/site.ts',
    environment: 'node',
    reporters: ['default', ['junit', { outputFile: '../test-reports/TEST-journeys.xml' }]],
    // One more than processors: each waits a good part of its time.
    maxWorkers: 3,
    testTimeout: 3 * minute,
    hookTimeout: 2 * minute,
  },
})
