/**
 * npm run bench -- passages: what finding the passages of an essay again costs after it was published anew, from the outbox row to the last
 * row written. BENCH_DATABASE_URL=postgresql://… measures on an empty PostgreSQL database; BENCH_PASSAGES makes more than 1,000.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchEnvironment } from '../server-under-test.mjs'

const folder = await mkdtemp(join(tmpdir(), 'broadside-bench-passages-'))
try {
  execFileSync(process.execPath, ['scripts/run-typescript.mjs', 'bench/passages/measure.ts', process.env.BENCH_PASSAGES ?? '1000'], {
    stdio: 'inherit',
    env: { PUBLIC_URL: 'http://127.0.0.1:3000', ...benchEnvironment(folder) },
  })
} finally {
  await rm(folder, { recursive: true, force: true })
}
