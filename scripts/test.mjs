// npm test: everything that is held to be true, from a clean clone. npm test -- unit, -- e2e or -- check runs a part.
import { root, Stop } from './up/stop.mjs'

const parts = ['check', 'unit', 'e2e']
const help = `npm test [-- part …]

  check   format, lint, import directions, hashes of packages, types, migrations
  unit    unit and integration tests, on SQLite and on PostgreSQL
  e2e     builds, then drives a real browser

All of them without a part. PostgreSQL is the one at TEST_DATABASE_URL, else at postgresql://postgres@127.0.0.1:5432; where
none answers its tests are skipped, or with REQUIRE_SERVICES=1 failed. CHROMIUM_PATH names another browser.`

try {
  if (process.argv.includes('--help')) console.log(help)
  else process.exitCode = await test(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Stop)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function test(asked) {
  process.chdir(root)
  const wrong = asked.find((part) => !parts.includes(part))
  if (wrong) throw new Stop(`There is no part called ${wrong}: ${parts.join(', ')}.`)
  const chosen = asked.length > 0 ? asked : parts
  const { checkNode } = await import('./up/checks.mjs')
  checkNode()
  const { installPackages } = await import('./up/packages.mjs')
  await installPackages()
  const { generateIfStale } = await import('./generate.mjs')
  await generateIfStale()
  const { findPostgres } = await import('./test/postgres.mjs')
  const { Tally } = await import('./test/tally.mjs')
  const tally = new Tally()
  const postgres = chosen.includes('check') || chosen.includes('unit') ? await findPostgres() : undefined
  for (const part of parts.filter((name) => chosen.includes(name))) {
    const { [part]: runPart } = await import(`./test/${part}.mjs`)
    await runPart(tally, { postgres })
  }
  return tally.report()
}
