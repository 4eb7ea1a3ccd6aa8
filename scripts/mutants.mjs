// npm run mutants -- FILE|FOLDER …: makes small mistakes on trial, and says which no unit test notices.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Equivalents } from './mutants/equivalents.mjs'
import { findMutations } from './mutants/find-mutations.mjs'
import { groupsOf } from './mutants/groups.mjs'
import { printReport } from './mutants/report.mjs'
import { Results } from './mutants/results.mjs'
import { sample } from './mutants/sample.mjs'
import { openSession } from './mutants/session.mjs'
import { testsFor } from './mutants/tests-for.mjs'
import { tryOn } from './mutants/try-on.mjs'

const help = `npm run mutants [-- FILE|FOLDER …] [--sample 400] [--seed 1] [--nearest 6] [--minutes 10] [--report]

  Changes one condition, number, call or value at a time in the files named (without any: the groups of CONTRIBUTING.md), runs
  the unit tests that reach it, nearest first, and prints what no test noticed. Goes on where it was stopped.
  --sample N   tries N of each group, drawn by --seed
  --nearest N  runs for each file the N test files that stand nearest to it by imports; 6 if not said
  --minutes N  begins no other test file after N minutes
  --report     prints what is known, and runs nothing`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    nearest: { type: 'string', default: '6' },
    minutes: { type: 'string', default: 'Infinity' },
    report: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help) console.log(help)
else await main()

async function main() {
  const house = resolve('.')
  const folder = join(house, '.build-mutants')
  mkdirSync(folder, { recursive: true })
  const mutants = groupsOf(house, positionals).flatMap((group) => mutantsOf(house, group))
  for (const [id, mutant] of mutants.entries()) mutant.id = id
  const results = new Results(house, join(folder, 'results.json'), mutants)
  const tests = testsFor(house, [...new Set(mutants.map(({ file }) => file))], Number(values.nearest))
  if (!values.report) await tryAll(house, folder, mutants, tests, results)
  const report = printReport(mutants, tests, results, new Equivalents())
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report, null, 2))
}

function mutantsOf(house, { group, files }) {
  const all = files.flatMap((file) =>
    findMutations(file, readFileSync(join(house, file), 'utf8')).map((mutation) => ({ file, ...mutation })),
  )
  const drawn = values.sample ? sample(all, Number(values.sample), values.seed) : all
  return drawn.map((mutant) => ({ ...mutant, group, ofAll: all.length }))
}

async function tryAll(house, folder, mutants, tests, results) {
  const until = Date.now() + Number(values.minutes) * 60_000
  const session = await openSession(house, mutants, folder)
  for (const [at, { test, targets }] of tests.entries()) {
    const open = mutants.filter((mutant) => targets.has(mutant.file) && results.isOpen(mutant, test))
    if (open.length === 0) continue
    const begun = Date.now()
    if (begun > until) break
    const killed = await tryOn(session, test, open, results)
    console.log(`${at + 1} of ${tests.length}  ${test}: ${killed} of ${open.length} killed, ${Math.round((Date.now() - begun) / 1_000)} s`)
  }
  await session.close()
}
