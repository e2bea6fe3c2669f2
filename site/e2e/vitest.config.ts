import { defineConfig } from 'vitest/config'

const minute = 60_000

/** Journeys share one shop and one browser's worth of memory, so they run one after another. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './support/site.ts',
    environment: 'node',
    reporters: ['default', ['junit', { outputFile: '../test-reports/TEST-journeys.xml' }]],
    fileParallelism: false,
    testTimeout: 3 * minute,
    hookTimeout: 2 * minute,
  },
})
