import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * Files of one environment stand together, for a process has one. Those that start whole programs take longest, and begin.
 * `--sequence.seed 7` mixes the files within these.
 */
class FewProcesses extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence
    const lot = ({ moduleId }: TestSpecification) => createHash('sha1').update(`${seed} ${moduleId}`).digest('hex')
    const sorted = seed ? [...files].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)) : await super.sort(files)
    return [0, 1, 2].flatMap((place) => sorted.filter(({ moduleId }) => placeOf(moduleId) === place))
  }
}

function placeOf(file: string): number {
  if (readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom')) return 0
  return file.startsWith(`${root}scripts/`) ? 1 : 2
}

export default defineConfig({
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
      // Throws outside Next's bundler; the tests are the server.
      'server-only': `${root}platform/testing/server-only.ts`,
    },
  },
  test: {
    include: ['{app,components,domain,i18n,platform,prisma,reader,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.next*', '.build*'],
    globalSetup: [`${root}platform/testing/prepare-databases.ts`],
    pool: 'forks',
    maxWorkers: 2,
    // Half of the time went into starting a process for each file, and into loading the same packages again.
    isolate: false,
    setupFiles: [`${root}platform/testing/start-afresh.ts`],
    sequence: { sequencer: FewProcesses },
    // A promise is kept or not; how soon is the bench's affair. A laden machine must not fail a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
