/**
 * npm run bench -- scanner: what readers of a page in memory notice of a scanner, who asks with sixteen connections for one address after
 * another that nothing answers. Side by side on one machine: read the shares, not the figures.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareData } from '../prepare.mjs'
import { startServer } from '../server-under-test.mjs'
import { wrk } from '../wrk.mjs'

const seconds = Number(process.env.BENCH_SECONDS ?? 10)
const readers = { connections: 32, headers: ['Accept-Encoding: gzip'] }
const scanner = { connections: 16, threads: 1, script: 'bench/scanner/ask.lua' }

/** `@` stands for what makes each address another. */
const kinds = {
  'files of other systems': ['/@/wp-login.php', '/.env.@', '/vendor/@/phpunit.php', '/.git/@', '/backup-@.sql'],
  'words at the root': ['/admin-@', '/phpmyadmin-@', '/wordpress-@'],
  essays: ['/p/nothing-@', '/p/nothing-@/comments', '/p/nothing-@.pdf', '/p/nothing-@/feeds/rss.xml'],
  lists: ['/tag/nothing-@', '/series/nothing-@', '/archive/@', '/tag/nothing-@/feeds/rss.xml'],
  'feeds and site maps': ['/feeds/@', '/sitemaps/@.xml', '/icons/@.png'],
  pictures: ['/media/@', '/media/@/640.webp', '/accent/@'],
  programs: ['/api/@', '/api/v1/users/@', '/tip/@'],
  'the admin': ['/admin/@', '/admin/config.php?@'],
  'pages that must be rendered': ['/sign-in?@', '/account?@', '/p/bench/respond?@', '/search?q=words-@'],
  'inside the framework': ['/_next/@', '/p/bench.rsc?@', '/about.segments/@'],
}

const folder = await mkdtemp(join(tmpdir(), 'broadside-bench-scanner-'))
const figures = ({ requestsPerSecond, p50Ms, p99Ms }) =>
  `${String(Math.round(requestsPerSecond)).padStart(6)} requests/s, p50 ${p50Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms`

let server
try {
  const { path } = await prepareData(join(folder, 'data'))
  server = await startServer(join(folder, 'data'), path)
  const page = `${server.origin}${path}`
  const scan = (args, forSeconds) => wrk(server.origin, { ...scanner, seconds: forSeconds, args })
  await wrk(page, { ...readers, seconds: 2 })
  console.log(`load of the machine before: ${loadavg()[0].toFixed(2)}`)
  const alone = await wrk(page, { ...readers, seconds })
  console.log(`${'readers alone'.padEnd(32)} ${figures(alone)}`)
  const rows = [
    ['all kinds together', Object.entries(kinds).flatMap(([name, args]) => (name.startsWith('pages') ? [] : args)), seconds],
    ...Object.entries(kinds).map(([name, args]) => [name, args, 4]),
  ]
  for (const [name, args, duration] of rows) {
    const scanning = scan(args, duration + 1)
    const beside = await wrk(page, { ...readers, seconds: duration })
    const scanned = await scanning
    const share = (beside.requestsPerSecond / alone.requestsPerSecond).toFixed(2)
    console.log(
      `beside ${name.padEnd(25)} ${figures(beside)}; ${share} of alone; the scanner gets ${Math.round(scanned.requestsPerSecond)}/s`,
    )
  }
  console.log(`memory of the server after that: ${Math.round(await server.memoryMiB())} MiB   (goal: 0.5 of alone, p99 under 20 ms)`)
} finally {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
