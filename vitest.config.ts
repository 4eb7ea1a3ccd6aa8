import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

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
    globalSetup: ['platform/testing/prepare-databases.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A promise is kept or not; how soon is the bench's affair. A laden machine must not fail a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
