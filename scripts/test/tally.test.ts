import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const tallyFile = pathToFileURL(join(import.meta.dirname, 'tally.mjs')).href

/** Counts in a process of its own, as `npm test` does: what it says and how it ends. */
function run(body: string, required = '') {
  const script = `import { Tally } from '${tallyFile}'\nconst tally = new Tally()\n${body}\nprocess.exitCode = tally.report()`
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, REQUIRE_SERVICES: required },
  })
  return { status, closing: stdout.trim().split('\n\n').at(-1)?.split('\n') }
}

const withoutPostgres = "tally.add('unit', { passed: 3 })\ntally.missing('unit on PostgreSQL', 'none answers')"

test('a service that is missing is skipped loudly, and the run passes', () => {
  expect(run(withoutPostgres)).toEqual({
    status: 0,
    closing: ['SKIPPED: unit on PostgreSQL: none answers', '3 passed, 0 failed, 1 skipped'],
  })
})

test('a service that is missing fails the run where REQUIRE_SERVICES=1', () => {
  expect(run(withoutPostgres, '1')).toEqual({
    status: 1,
    closing: ['FAILED: unit on PostgreSQL: none answers', '3 passed, 1 failed, 0 skipped'],
  })
})

test('the closing line counts every part, a step that throws among the failed, names what failed, and what follows it still runs', () => {
  const parts = `
    await tally.step('format', () => ({ passed: 1 }))
    await tally.step('types', () => { throw new Error('broken') })
    await tally.step('unit', async () => ({ passed: 20, failed: 2, skipped: 3, failures: ['a.test.ts > adds: 3', 'b.test.ts > waits: 4'] }))
    tally.add('skipped tests', { skipped: 4 })`
  const closing = [
    'FAILED: types',
    '  broken',
    'FAILED: unit',
    '  a.test.ts > adds: 3',
    '  b.test.ts > waits: 4',
    '21 passed, 3 failed, 7 skipped',
  ]
  expect(run(parts)).toEqual({ status: 1, closing })
})

test('a run in which nothing failed passes', () => {
  expect(run("tally.add('unit', { passed: 2 })")).toEqual({ status: 0, closing: ['2 passed, 0 failed, 0 skipped'] })
})
