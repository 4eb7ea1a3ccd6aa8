import { appendFileSync, readFileSync } from 'node:fs'
import { startTests } from '@vitest/runner'
import { getNames } from '@vitest/runner/utils'
import { TestRunner } from 'vitest'

// One process tries many mutants on one test file, because what costs is loading the packages. Of the file, those tests run that
// covered the mutant while none was active. After some that failed, all tests must pass again with no mutant active: one
// may leave something behind, and the next is not to be blamed for it.

const job = JSON.parse(readFileSync(process.env.MUTANTS_JOB, 'utf8'))
const tell = (line) => appendFileSync(job.events, `${JSON.stringify(line)}\n`)
const baseline = -1

let active = baseline
let unhandled = 0
/** By modules and by hooks of the whole file, so by every test. */
const byAll = new Set()
/** @type {Map<string, Set<number>>} by each test alone */
const byTest = new Map()
let covered = byAll

globalThis.mutant$ = (id) => {
  covered.add(id)
  return id === active
}
for (const event of ['unhandledRejection', 'uncaughtException']) process.on(event, () => unhandled++)

export default class MutantRunner extends TestRunner {
  onBeforeTryTask(test) {
    const name = nameOf(test)
    covered = byTest.get(name) ?? new Set()
    byTest.set(name, covered)
    return super.onBeforeTryTask(test)
  }

  onAfterRunTask(test) {
    covered = byAll
    return super.onAfterRunTask(test)
  }

  async onAfterRunFiles(files) {
    super.onAfterRunFiles(files)
    covered = new Set()
    const [{ filepath }] = files
    const first = verdict(files[0])
    const here = job.mutants.filter((id) => byAll.has(id) || [...byTest.values()].some((ids) => ids.has(id)))
    // What made the process ready was for the first run: it would make it forget all modules before each mutant.
    this.config.setupFiles = []
    tell({ pid: process.pid, passed: first.passed, covered: here, failed: first.failed })
    if (!first.passed || here.length === 0) return tell({ done: here.length === 0 })
    let again = await this.#run(filepath, baseline)
    // Some state of its modules is in the way: then each mutant gets modules of its own.
    if (!again.passed) {
      for (const id of here) byAll.add(id)
      byAll.add(baseline)
      again = await this.#run(filepath, baseline)
    }
    tell({ warm: again.passed, failed: again.failed, ms: again.ms })
    if (!again.passed) return
    this.config.testTimeout = this.config.hookTimeout = Math.min(60_000, Math.max(8_000, 8 * Math.max(first.slowest, again.slowest)))
    let unsure = []
    for (const id of here) {
      tell({ trying: id, timeoutMs: Math.max(40_000, 15 * again.ms) })
      const { passed, failed, ms } = await this.#run(filepath, id)
      tell({ tried: id, killed: !passed, by: failed, ms })
      if (!passed) unsure.push(id)
      if (unsure.length === 0 || (unsure.length < (job.careful ? 1 : 12) && id !== here.at(-1))) continue
      tell({ trying: baseline, timeoutMs: 120_000 })
      const sound = await this.#run(filepath, baseline)
      tell(sound.passed ? { sound: unsure } : { unsound: unsure, failed: sound.failed })
      if (!sound.passed) return
      unsure = []
    }
    tell({ done: true })
  }

  async #run(filepath, id) {
    const isStatic = byAll.has(id)
    forget(this.workerState.evaluatedModules, (module) => module === filepath || (isStatic && !/scripts\/mutants\//.test(module)))
    active = id
    unhandled = 0
    const started = performance.now()
    const [file] = await startTests(
      [filepath],
      this.#quiet((test) => id === baseline || isStatic || byTest.get(nameOf(test))?.has(id)),
    )
    await new Promise((resolve) => setImmediate(resolve))
    active = baseline
    // What a static mutant made is not for the next.
    if (isStatic) forget(this.workerState.evaluatedModules, (module) => !/scripts\/mutants\//.test(module))
    const found = verdict(file)
    if (unhandled > 0) found.failed ??= 'an unhandled error'
    return { ...found, passed: found.failed === undefined, ms: Math.round(performance.now() - started) }
  }

  /** Runs tests as this one does, stops at the first that fails, and reports nothing. */
  #quiet(isWanted) {
    const runner = new TestRunner(this.config)
    runner.moduleRunner = this.moduleRunner
    runner.__setTraces(this._otel)
    runner.onCollected = ([file]) => leaveOut(file, isWanted)
    const after = runner.onAfterRunTask.bind(runner)
    runner.onAfterRunTask = (test) => {
      if (test.result?.state === 'fail') runner.cancelRun = true
      return after(test)
    }
    return runner
  }
}

const nameOf = (test) => getNames(test).slice(1).join(' > ')

/** Skips the tests that are not wanted, and what is left empty by it with its hooks; says whether anything is left. */
function leaveOut(task, isWanted) {
  if (task.type === 'test') {
    if (task.mode === 'run' && !isWanted(task)) task.mode = 'skip'
    return task.mode === 'run' || task.mode === 'queued'
  }
  const left = task.tasks.map((one) => leaveOut(one, isWanted)).some(Boolean)
  if (!left && task.filepath === undefined && task.mode === 'run') task.mode = 'skip'
  return left
}

function verdict(task) {
  const found = { failed: undefined, slowest: 0 }
  const walk = (one) => {
    if (one.type === 'test') found.slowest = Math.max(found.slowest, one.result?.duration ?? 0)
    for (const child of one.tasks ?? []) walk(child)
    if (one.result?.state === 'fail')
      found.failed ??= one.result.errors?.length && one.tasks ? `loading: ${one.result.errors[0].message}` : one.name
  }
  walk(task)
  return { ...found, passed: found.failed === undefined }
}

function forget(modules, isForgotten) {
  modules.idToModuleMap.forEach((module, id) => {
    if (/\/vitest\/dist\/|@vitest\/dist/.test(id) || !isForgotten(id)) return
    module.promise = undefined
    module.exports = undefined
    module.evaluated = false
    module.importers.clear()
  })
}
