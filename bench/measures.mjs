import { request as httpRequest } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

/** The raw answer, not decoded. */
function get(url, headers = {}) {
  return new Promise((done, failed) => {
    httpRequest(url, { headers }, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }))
    })
      .on('error', failed)
      .end()
  })
}

/** What a document and its scripts weigh, as sent. */
export async function weighDocument(origin, path) {
  const plain = await get(`${origin}${path}`, { 'accept-encoding': 'identity' })
  // The better compression is made behind the first answers; ask until it no longer changes.
  let gzip = await get(`${origin}${path}`, { 'accept-encoding': 'gzip' })
  for (let before = -1; before !== gzip.body.length; ) {
    before = gzip.body.length
    await pause(500)
    gzip = await get(`${origin}${path}`, { 'accept-encoding': 'gzip' })
  }
  const brotli = await get(`${origin}${path}`, { 'accept-encoding': 'br' })
  const scripts = [...plain.body.toString().matchAll(/<script[^>]+src="([^"]+)"/g)].map((found) => found[1])
  const sources = await Promise.all(scripts.map((src) => get(new URL(src, origin), { 'accept-encoding': 'identity' })))
  return {
    htmlBytes: plain.body.length,
    gzipBytes: gzip.body.length,
    brotliBytes: brotli.body.length,
    gzip: gzip.body,
    scripts,
    scriptBytes: sources.reduce((sum, { body }) => sum + body.length, 0),
    scriptGzipBytes: sources.reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0),
  }
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

/** One reader after another, of a server that keeps nothing: each answer is a render. The first twenty warm it up. */
export async function measureMisses(url, count) {
  const times = []
  for (let turn = 0; turn < count + 20; turn += 1) {
    const since = performance.now()
    const answer = await get(url, { 'accept-encoding': 'gzip' })
    if (answer.status !== 200) throw new Error(`a miss answered ${answer.status}`)
    if (turn >= 20) times.push(performance.now() - since)
  }
  return quantiles(times)
}

/** A writer after another, each shown the document with their own comment: the first answer after a change. The first ten warm it up. */
export async function measureAfterWrites(url, post, count) {
  const { origin } = new URL(url)
  const times = []
  for (let turn = 0; turn < count + 10; turn += 1) {
    const written = await fetch(post, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ text: `Comment ${turn} of the first kind, ${crypto.randomUUID()}.`, name: `Writer ${turn}` }),
    })
    await written.arrayBuffer()
    const cookie = written.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ')
    if (written.status !== 201 || cookie === '') throw new Error(`a comment was answered ${written.status}`)
    const since = performance.now()
    const answer = await get(url, { 'accept-encoding': 'gzip', cookie })
    if (answer.status !== 200) throw new Error(`a writer was answered ${answer.status}`)
    if (turn >= 10) times.push(performance.now() - since)
  }
  return quantiles(times)
}

function quantiles(times) {
  times.sort((one, other) => one - other)
  return { p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) }
}

/** Posts comments at an even pace while something else is measured. */
export async function postSteadily(url, { perSecond, seconds }) {
  const { origin } = new URL(url)
  let posted = 0
  let failed = 0
  const waiting = []
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    waiting.push(
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ text: `Comment ${turn} of the steady kind, ${crypto.randomUUID()}.`, name: `Reader ${turn % 50}` }),
      }).then(
        async (answer) => {
          await answer.arrayBuffer()
          if (answer.status === 201) posted += 1
          else failed += 1
        },
        () => {
          failed += 1
        },
      ),
    )
    await pause(1000 / perSecond)
  }
  await Promise.all(waiting)
  return { posted, failed }
}
