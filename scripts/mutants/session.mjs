import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createVitest } from 'vitest/node'
import { instrument } from './instrument.mjs'

/** A vitest that stays warm. Each test file gets one process, which tries there every mutant that it covers. */
export async function openSession(house, mutants, folder) {
  const byFile = new Map()
  for (const mutant of mutants) byFile.set(mutant.file, [...(byFile.get(mutant.file) ?? []), mutant])
  const job = join(folder, 'job.json')
  const events = join(folder, 'events.jsonl')
  process.env.MUTANTS_JOB = job
  const plugin = {
    name: 'mutants',
    enforce: 'pre',
    transform(code, id) {
      const mutations = byFile.get(id.split('?')[0].slice(house.length + 1))
      return mutations && { code: instrument(code, mutations), map: null }
    },
  }
  const vitest = await createVitest(
    'test',
    {
      root: house,
      watch: false,
      runner: resolve(import.meta.dirname, 'runner.mjs'),
      maxWorkers: 1,
      reporters: [{}],
      silent: true,
      dangerouslyIgnoreUnhandledErrors: true,
      passWithNoTests: true,
    },
    { plugins: [plugin] },
  )
  return {
    /** What was found out. `hung` says that the process was stopped at the last mutant. */
    async run(file, open, careful) {
      rmSync(events, { force: true })
      writeFileSync(job, JSON.stringify({ file, events, mutants: open.map(({ id }) => id), careful }))
      const specifications = await vitest.globTestSpecifications([resolve(house, file)])
      let ended = false
      const run = vitest
        .runTestSpecifications(specifications, false)
        .catch(() => {})
        .finally(() => {
          ended = true
        })
      const hung = await watch(events, () => ended)
      await run
      return { events: linesOf(events), hung }
    },
    close: () => vitest.close(),
  }
}

/** Stops a process that is silent for longer than it said: a mutant may go round and round. */
async function watch(events, hasEnded) {
  let seen = 0
  let since = Date.now()
  while (!hasEnded()) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    const lines = linesOf(events)
    if (lines.length !== seen) {
      seen = lines.length
      since = Date.now()
    }
    const last = lines.at(-1)
    const timeoutMs = last?.timeoutMs ?? 240_000
    const pid = lines.find((line) => line.pid)?.pid
    if (pid && Date.now() - since > timeoutMs) {
      process.kill(pid, 'SIGKILL')
      return true
    }
  }
  return false
}

function linesOf(events) {
  try {
    return readFileSync(events, 'utf8')
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return []
    throw error
  }
}
