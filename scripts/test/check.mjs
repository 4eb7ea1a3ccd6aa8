import { run } from '../up/run.mjs'
import { noPostgres } from './postgres.mjs'

/** Format, lint, import directions, hashes of packages, types, migrations: each counts as one. */
export async function check(tally, { postgres }) {
  const node = (...args) => [process.execPath, args]
  const checks = [
    ['format and lint', ...node('node_modules/@biomejs/biome/bin/biome', 'ci')],
    ['import directions', 'npm', ['run', '--silent', 'lint:imports']],
    ['hashes of packages', ...node('scripts/test/check-lock.mjs')],
    // Writes next-env.d.ts and the routes' types, which a clean clone lacks.
    ['types of the routes', ...node('node_modules/next/dist/bin/next', 'typegen')],
    ['types', ...node('node_modules/typescript/bin/tsc', '-p', '.')],
    ['migrations', ...node('scripts/run-typescript.mjs', 'scripts/database/check.ts', ...(postgres ? [] : ['--sqlite-only']))],
  ]
  for (const [name, command, args] of checks) {
    await tally.step(name, async () => {
      const { code } = await run(command, args, { show: true, env: postgres ? { TEST_DATABASE_URL: postgres } : {} })
      return code === 0 ? { passed: 1 } : { failed: 1 }
    })
  }
  if (!postgres) tally.missing('migrations on PostgreSQL', noPostgres)
}
