import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { run } from '../up/run.mjs'
import { Stop } from '../up/stop.mjs'
import { namesOf, patternOf } from './choose-tests.mjs'
import { noPostgres } from './postgres.mjs'
import { installTools } from './tools.mjs'

const folders = ['app', 'components', 'domain', 'i18n', 'platform', 'prisma', 'scripts']

/** Everything, or what was chosen, on SQLite; what works on a database again on PostgreSQL. */
export async function unit(tally, { postgres, chosen }) {
  const only = chosen?.titles.length ? ['--testNamePattern', patternOf(chosen.titles)] : []
  const missing = await installTools()
  if (missing.length > 0) tally.missing('checks of PDF and EPUB', `${missing.join(', ')}: apt-get install -y ${missing.join(' ')}`)
  // A test of one database alone is skipped on the other; it counts as skipped only where neither ran it.
  const skipped = new Set()
  const ran = new Set()
  const onDatabase = (files, env) => async () => {
    const report = await vitest([...only, ...files], env)
    for (const { name, status } of report.tests) (status === 'passed' || status === 'failed' ? ran : skipped).add(name)
    const passed = report.tests.filter(({ status }) => status === 'passed').length
    const failed = report.tests.filter(({ status }) => status === 'failed').length
    // What is not of the chosen title is passed over, which is nothing to be counted.
    if (only.length > 0) skipped.clear()
    // A file that cannot be loaded has no tests that could fail.
    return { passed, failed: report.code === 0 ? 0 : Math.max(1, failed), failures: report.failures }
  }
  await tally.step('unit and integration tests on SQLite', onDatabase(chosen?.files ?? [], { TEST_DATABASE: 'sqlite' }))
  const again = folders.flatMap(testsOnDatabase).filter((file) => !chosen?.files.length || chosen.files.includes(file))
  if (again.length > 0 && postgres) {
    const env = { TEST_DATABASE: 'postgresql', TEST_DATABASE_URL: postgres }
    await tally.step('integration tests on PostgreSQL', onDatabase(again, env))
  } else if (again.length > 0) tally.missing('integration tests on PostgreSQL', noPostgres)
  tally.add('skipped tests', { skipped: [...skipped].filter((name) => !ran.has(name)).length })
  if (only.length > 0 && ran.size === 0) throw new Stop(`No test called ${namesOf(chosen.titles)} has run.`)
}

async function vitest(files, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadside-report-'))
  const report = path.join(folder, 'vitest.json')
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files]
    const { code } = await run(process.execPath, args, { show: true, env })
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const tests = testResults.flatMap(({ name: file, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({ name: `${file} ${fullName}`, status })),
    )
    return { code, tests, failures: failuresOf(testResults) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** File, title and what was said, a line or two each; a file that could not be loaded among them. */
function failuresOf(testResults) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [`${file}: ${beginning(message)}`]
    return failed.map((test) => `${file} > ${test.fullName}: ${beginning(test.failureMessages.join(' '))}`)
  })
}

/** What was said, without where: the trace stands further up. */
function beginning(message) {
  const [said] = stripVTControlCharacters(message).split(/\n\s+at /)
  return said.replace(/\s+/g, ' ').slice(0, 300)
}

function testsOnDatabase(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .filter((file) => /useTestDatabase\(|inject\('databases'\)/.test(readFileSync(file, 'utf8')))
}
