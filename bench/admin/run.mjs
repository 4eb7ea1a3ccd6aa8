/**
 * npm run bench -- admin: what the lists and the overview of the admin take with 10,000 essays, 100,000 comments, of which 10,000 wait, and
 * 10,000 notes, for the owner and for an author; and the two counts that each of its pages asks. BENCH_DATABASE_URL=postgresql://… measures on an empty PostgreSQL database; BENCH_ESSAYS makes fewer.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { benchEnvironment, startServer } from '../server-under-test.mjs'

const essays = process.env.BENCH_ESSAYS ?? '10000'
const asked = Number(process.env.BENCH_RUNS ?? 40)
// A filled folder of an earlier run, to measure again without filling anew; it is left in place.
const kept = process.env.BENCH_ADMIN_DATA
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'broadside-bench-admin-')))
const data = join(folder, 'data')

const pages = [
  '/admin',
  '/admin/articles',
  '/admin/articles?status=draft',
  '/admin/articles?status=removed',
  '/admin/articles?page=190',
  '/admin/articles?text=number+77',
  '/admin/comments',
  '/admin/comments?status=approved',
  '/admin/comments?status=all&page=1900',
  '/admin/comments?status=all&text=1977',
  '/admin/comments?page=190',
  '/admin/notes',
  '/admin/notes?page=300',
  '/admin/collections',
  '/admin/settings',
]

async function fill() {
  const stored = join(folder, 'cookies.json')
  if (kept) {
    const cookies = await readFile(stored, 'utf8').catch(() => undefined)
    if (cookies) return JSON.parse(cookies)
  }
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run-typescript.mjs', 'bench/admin/fill.ts', essays], {
    env: { PUBLIC_URL: 'http://127.0.0.1:3000', ...benchEnvironment(data) },
  })
  const line = stdout.trim().split('\n').at(-1) ?? ''
  await writeFile(stored, line)
  return JSON.parse(line)
}

async function counts({ owner, author }) {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run-typescript.mjs', 'bench/admin/counts.ts', owner, author], {
    env: { PUBLIC_URL: 'http://127.0.0.1:3000', ...benchEnvironment(data) },
  })
  return stdout
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** One request after another; the first five warm the page up. */
async function timesOf(address, cookie) {
  const times = []
  for (let turn = 0; turn < asked + 5; turn += 1) {
    const since = performance.now()
    const answer = await fetch(address, { headers: { accept: 'text/html', cookie }, redirect: 'manual' })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
    if (turn >= 5) times.push(performance.now() - since)
  }
  return times.toSorted((one, other) => one - other)
}

let server
try {
  await mkdir(data, { recursive: true })
  const cookies = await fill()
  process.stdout.write(await counts(cookies.ids))
  server = await startServer(data, '/')
  console.log(
    `${`milliseconds, ${essays} essays`.padEnd(48)} ${'p50'.padStart(7)} ${'p95'.padStart(7)} ${'worst'.padStart(7)}   (goal: p95 under 100 ms)`,
  )
  for (const who of ['owner', 'author']) {
    for (const page of pages) {
      if (who === 'author' && page === '/admin/settings') continue
      const times = await timesOf(server.origin + page, cookies[who])
      const [p50, p95, worst] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1).padStart(7))
      console.log(`${`${who}  ${page}`.padEnd(48)} ${p50} ${p95} ${worst}`)
    }
  }
} finally {
  await server?.stop()
  if (!kept) await rm(folder, { recursive: true, force: true })
}
