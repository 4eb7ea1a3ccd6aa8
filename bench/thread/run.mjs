/**
 * npm run bench -- thread: a page of a thread of ten thousand comments. What it weighs and what a miss of it takes. BENCH_BEFORE=folder: another
 * checkout with its build, measured on the same publication in turns with this one.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { measureMisses } from '../measures.mjs'
import { prepareData } from '../prepare.mjs'
import { startServer } from '../server-under-test.mjs'

const misses = Number(process.env.BENCH_MISSES ?? 60)
const rounds = 3
const folder = process.env.BENCH_THREAD_DATA ?? (await mkdtemp(join(tmpdir(), 'broadside-bench-thread-')))
const checkouts = { now: process.cwd(), ...(process.env.BENCH_BEFORE ? { before: process.env.BENCH_BEFORE } : {}) }
const keepsNothing = { DOCUMENT_MEMORY_BYTES: '1' }

try {
  const pages = await prepareData(folder, 'bench/thread/fill.ts')
  console.log(`load ${loadavg()[0].toFixed(2)}`)
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, checkout] of Object.entries(checkouts)) {
      const server = await startServer(folder, pages.path, keepsNothing, checkout)
      for (const [what, path] of Object.entries(pages)) {
        const html = await (await fetch(`${server.origin}${path}`)).text()
        const times = await measureMisses(`${server.origin}${path}`, misses)
        const found = html.match(/<li id="comment-/g)?.length ?? 0
        console.log(
          [
            `${round} ${name} ${what}: ${found} comments, ${html.length} characters, ${gzipSync(html, { level: 9 }).length} bytes gzip`,
            `a miss p50 ${times.p50Ms.toFixed(1)} ms, p99 ${times.p99Ms.toFixed(1)} ms, load ${loadavg()[0].toFixed(2)}`,
          ].join('; '),
        )
        if (process.env.BENCH_THREAD_HTML) await writeFile(join(process.env.BENCH_THREAD_HTML, `${name}-${what}.html`), html)
      }
      await server.stop()
    }
  }
} finally {
  if (!process.env.BENCH_THREAD_DATA) await rm(folder, { recursive: true })
}
