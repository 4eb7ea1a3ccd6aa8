/**
 * npm run bench: what a reader waits for, beside nginx serving the same bytes from a file, in one run.
 * Both share the machine with the load, so read the ratio before you read the figure.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { measureAfterWrites, measureMisses, postSteadily, weighDocument } from './measures.mjs'
import { startNginx } from './nginx.mjs'
import { prepareData } from './prepare.mjs'
import { startServer } from './server-under-test.mjs'
import { wrk } from './wrk.mjs'

const seconds = Number(process.env.BENCH_SECONDS ?? 10)
const load = { connections: 32, seconds, headers: ['Accept-Encoding: gzip'] }
const folder = await mkdtemp(join(tmpdir(), 'broadside-bench-'))
const rows = []
const row = (what, figure, goal = '') => {
  rows.push({ what, figure, goal })
  console.error(`${what}: ${figure}`)
}
const loaded = ({ requestsPerSecond, p50Ms, p99Ms, errors }) =>
  `${Math.round(requestsPerSecond)} requests/s, p50 ${p50Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms${errors ? `, ${errors} ERRORS` : ''}`

let server
let nginx
try {
  const { articleId, path, threadsPath } = await prepareData(join(folder, 'data'))
  // One server at a time: SQLite has room for one.
  const forgetful = await startServer(join(folder, 'data'), path, { DOCUMENT_MEMORY_BYTES: '1' })
  const misses = await measureMisses(`${forgetful.origin}${threadsPath}`, 100).finally(forgetful.stop)
  server = await startServer(join(folder, 'data'), path)
  row('start to the first answered article', `${(server.firstAnswerMs / 1000).toFixed(2)} s`, 'under 5 s')

  const weight = await weighDocument(server.origin, path)
  row('article with 200 comments, HTML', `${weight.htmlBytes} bytes, ${weight.gzipBytes} gzip, ${weight.brotliBytes} br`)
  row('script on it', `${weight.scripts.length} file, ${weight.scriptBytes} bytes, ${weight.scriptGzipBytes} gzip`, 'one, 15 KB gzip')
  const threads = await weighDocument(server.origin, threadsPath)
  row('demo article with 50 threads, HTML', `${threads.htmlBytes} bytes, ${threads.gzipBytes} gzip`, '40 KB gzip')

  nginx = await startNginx(join(folder, 'nginx'), { plain: gunzipSync(weight.gzip), gzip: weight.gzip })
  await wrk(`${server.origin}${path}`, { ...load, seconds: 2 })
  const file = await wrk(nginx.url, load)
  const document = await wrk(`${server.origin}${path}`, load)
  row('nginx, the same bytes, 32 connections', loaded(file))
  row('article from memory, 32 connections', loaded(document), '20000/s, p99 10 ms')
  row('of nginx', (document.requestsPerSecond / file.requestsPerSecond).toFixed(2), '0.5')

  row('a miss: render, 50 threads', `p50 ${misses.p50Ms.toFixed(1)} ms, p99 ${misses.p99Ms.toFixed(1)} ms`, '25 ms')

  const post = `${server.origin}/api/articles/${articleId}/comments`
  const shown = await measureAfterWrites(`${server.origin}${path}`, post, 50)
  row('after a comment: the document with it', `p50 ${shown.p50Ms.toFixed(1)} ms, p99 ${shown.p99Ms.toFixed(1)} ms`, '25 ms')

  const writers = postSteadily(post, { perSecond: 20, seconds })
  const readers = await wrk(`${server.origin}${path}`, load)
  const written = await writers
  row('readers while 20 comments/s arrive', `${loaded(readers)} (${written.posted} posted, ${written.failed} failed)`, 'p99 50 ms')

  const posting = await wrk(post, { connections: 8, threads: 1, seconds, script: 'bench/post-comments.lua' })
  row('posting comments, concurrency 8', loaded(posting), '500/s')
  row('memory after all this', `${Math.round(await server.memoryMiB())} MiB`, '300 MiB')
} finally {
  await nginx?.stop()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}

const width = Math.max(...rows.map(({ what }) => what.length))
for (const { what, figure, goal } of rows) console.log(`${what.padEnd(width)}  ${figure}${goal ? `   (goal: ${goal})` : ''}`)
