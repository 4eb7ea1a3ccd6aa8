// npm test: everything that is held to be true, from a clean clone. npm test -- unit, -- e2e or -- check runs a part.
import { readArguments } from './test/read-arguments.mjs'
import { root, Stop } from './up/stop.mjs'

const help = `npm test [-- part [what …] …]

  check   format, lint, import directions, hashes of packages, types, migrations
  unit    unit and integration tests, on SQLite and on PostgreSQL
  e2e     builds what is stale, then drives a real browser

All of them without a part. After unit or e2e, what names the tests to run: a file of tests or the source beside it, a folder, a part of a path,
or a title (or a part of one, or a line copied from a failure).

  npm test -- unit platform/front/gate.ts
  npm test -- unit domain/comments "refuses an edit"
  npm test -- e2e reader/essay
  npm test -- e2e "a reader reads an essay"

PostgreSQL is the one at TEST_DATABASE_URL, else at postgresql://postgres@127.0.0.1:5432; where none answers its tests are skipped, or with
REQUIRE_SERVICES=1 failed. CHROMIUM_PATH names another browser.`

try {
  if (process.argv.includes('--help')) console.log(help)
  else process.exitCode = await test(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Stop)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function test(args) {
  process.chdir(root)
  const asked = readArguments(args)
  const { chosenTests } = await import('./test/chosen-tests.mjs')
  const chosen = new Map([...asked].map(([part, words]) => [part, chosenTests(part, words)]))
  const { checkNode } = await import('./up/checks.mjs')
  checkNode()
  const { installPackages } = await import('./up/packages.mjs')
  const { driver } = await installPackages({ all: true })
  await driver
  const { generateIfStale } = await import('./generate.mjs')
  await generateIfStale()
  const { findPostgres } = await import('./test/postgres.mjs')
  const { Tally } = await import('./test/tally.mjs')
  const tally = new Tally()
  const postgres = chosen.has('check') || chosen.has('unit') ? await findPostgres() : undefined
  for (const part of chosen.keys()) {
    const { [part]: runPart } = await import(`./test/${part}.mjs`)
    await runPart(tally, { postgres, chosen: chosen.get(part) })
  }
  return tally.report()
}
