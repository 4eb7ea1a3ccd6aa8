import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from '../up/run.mjs'
import { noPostgres } from './services.mjs'

const folders = ['app', 'components', 'domain', 'platform', 'prisma', 'scripts']

/** Everything on SQLite; what works on a database again on PostgreSQL. */
export async function unit(tally, { postgres }) {
  await tally.step('unit and integration tests on SQLite', () => vitest([], { TEST_DATABASE: 'sqlite' }))
  if (!postgres) return tally.missing('integration tests on PostgreSQL', noPostgres)
  const files = folders.flatMap(testsOnDatabase)
  await tally.step('integration tests on PostgreSQL', () => vitest(files, { TEST_DATABASE: 'postgresql', TEST_DATABASE_URL: postgres }))
}

async function vitest(files, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadside-report-'))
  const report = path.join(folder, 'vitest.json')
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files]
    const { code } = await run(process.execPath, args, { show: true, env })
    const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that cannot be loaded has no tests that could fail.
    return { passed, failed: code === 0 ? 0 : Math.max(1, numFailedTests), skipped: numPendingTests + numTodoTests }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function testsOnDatabase(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file, 'utf8').includes('useTestDatabase('))
}
