import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const minute = 60_000

function goesThroughEveryPage({ moduleId }: TestSpecification): boolean {
  return readFileSync(moduleId, 'utf8').includes('onEachPage')
}

/** The long ones first: the last to begin would else go on for minutes by itself. */
class EveryPageFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => Number(goesThroughEveryPage(other)) - Number(goesThroughEveryPage(one)))
  }
}

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
    sequence: { sequencer: EveryPageFirst },
    testTimeout: 3 * minute,
    hookTimeout: 2 * minute,
  },
})
