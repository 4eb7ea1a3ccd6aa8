/**
 * npm run bench -- search: what a search costs over 10,000 essays of 1,000 words, asked in the process and over HTTP, and what the
 * related essays of one cost. BENCH_DATABASE_URL=postgresql://… measures on an empty PostgreSQL database; BENCH_ESSAYS makes fewer.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { benchEnvironment, startServer } from '../server-under-test.mjs'

const essays = process.env.BENCH_ESSAYS ?? '10000'
// A filled folder of an earlier run, to measure again without filling anew; it is left in place.
const kept = process.env.BENCH_SEARCH_DATA
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'broadside-bench-search-')))
const data = join(folder, 'data')

async function command(entry, ...args) {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run-typescript.mjs', entry, ...args], {
    env: { PUBLIC_URL: 'http://127.0.0.1:3000', AUTH_SECRET: 'of the bench, known to all, and long enough', ...benchEnvironment(data) },
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

function row(what, times, found) {
  const sorted = times.toSorted((one, other) => one - other)
  const [p50, p95, worst] = [0.5, 0.95, 1].map((share) => quantile(sorted, share).toFixed(1).padStart(7))
  console.log(`${what.padEnd(40)} ${p50} ${p95} ${worst}   ${found === undefined ? '' : `finds ${found} on average`}`)
}

/** One reader after another, each with a question that nobody has asked yet: every answer is a render. */
async function overHttp(origin, questions) {
  const times = []
  for (const { question } of questions) {
    const address = `${origin}/search?${new URLSearchParams({ q: question })}`
    const since = performance.now()
    const answer = await fetch(address, { headers: { accept: 'text/html' } })
    await answer.arrayBuffer()
    times.push(performance.now() - since)
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
  }
  return times
}

let server
try {
  await mkdir(data, { recursive: true })
  if (!kept) {
    const { indexedSeconds } = await command('bench/search/fill.ts', essays, '1000')
    console.log(`index of ${essays} essays made anew, in the background of a server: ${indexedSeconds.toFixed(0)} s`)
  }
  const { measured, related, questions } = await command('bench/search/measure.ts')
  console.log(`${'milliseconds'.padEnd(40)} ${'p50'.padStart(7)} ${'p95'.padStart(7)} ${'worst'.padStart(7)}`)
  for (const { kind, times, found } of measured) row(kind, times, found)
  const all = measured.flatMap(({ times }) => times)
  row('all searches, in the process', all)
  row(related.kind, related.times, related.found)

  server = await startServer(data, '/search')
  const different = [...new Map(questions.map((each) => [each.question.trim().toLowerCase(), each])).values()]
  await overHttp(server.origin, different.splice(0, 40))
  row(`all searches, over HTTP (${different.length} renders)`, await overHttp(server.origin, different))
  console.log(`memory of the server after that: ${Math.round(await server.memoryMiB())} MiB   (goal: p95 under 50 ms)`)
} finally {
  await server?.stop()
  if (!kept) await rm(folder, { recursive: true, force: true })
}
