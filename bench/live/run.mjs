/**
 * npm run bench -- live: five hundred readers who follow one thread. How soon they are told of a comment, what each of them holds of the
 * server's memory, and what they leave to those who read. All in one run on one machine: read the shares, not the figures.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { prepareData } from '../prepare.mjs'
import { startServer } from '../server-under-test.mjs'
import { wrk } from '../wrk.mjs'
import { followers } from './followers.mjs'

const seconds = Number(process.env.BENCH_SECONDS ?? 5)
const rounds = 3
/** As many as one instance takes: memory shows in large numbers only. */
const mostOpen = 2_000
const many = Number(process.env.BENCH_READERS ?? 500)
const perSecond = Number(process.env.BENCH_COMMENTS ?? 2)
const readers = { connections: 32, headers: ['Accept-Encoding: gzip'], seconds }

const folder = await mkdtemp(join(tmpdir(), 'broadside-bench-live-'))
const rows = []
const row = (what, figure, goal = '') => {
  rows.push({ what, figure, goal })
  console.error(`${what}: ${figure}`)
}
const figures = ({ requestsPerSecond, p50Ms, p99Ms, errors }) =>
  `${Math.round(requestsPerSecond)} requests/s, p50 ${p50Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms${errors ? `, ${errors} ERRORS` : ''}`

/** Comments at an even pace: when each was sent, by its id. */
async function postEvenly(origin, articleId, forSeconds) {
  const sent = new Map()
  const posting = []
  for (let at = 0; at < forSeconds * perSecond; at += 1) {
    const since = performance.now()
    posting.push(
      fetch(`${origin}/api/articles/${articleId}/comments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ text: `Comment ${at} of the steady kind, ${crypto.randomUUID()}.`, name: `Reader ${at % 50}` }),
      })
        .then((answer) => answer.json())
        .then(({ comment }) => comment && sent.set(comment.id, since)),
    )
    await pause(1000 / perSecond)
  }
  await Promise.all(posting)
  return sent
}

function quantile(times, share) {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const median = (numbers) => quantile(numbers, 0.5)

let server
let crowd
try {
  const { articleId, path } = await prepareData(join(folder, 'data'))
  server = await startServer(join(folder, 'data'), path)
  const { origin } = server
  const page = `${origin}${path}`
  crowd = followers(origin, articleId)
  row('load of the machine before', loadavg()[0].toFixed(2))
  await pause(2_000)
  const before = await server.memoryMiB()
  await crowd.connect(mostOpen)
  await pause(2_000)
  row(
    `memory of each, of ${mostOpen} who follow`,
    `${((((await server.memoryMiB()) - before) * 1024) / mostOpen).toFixed(1)} KiB`,
    'stated',
  )
  const leave = async () => {
    crowd.close()
    await pause(500)
  }
  await leave()
  await wrk(page, { ...readers, seconds: 3 })

  const measured = { quiet: [], quietFollowed: [], busy: [], busyFollowed: [] }
  const delays = []
  let [missing, sentInAll] = [0, 0]
  const delaysOf = (sent) => [...sent].flatMap(([id, since]) => (crowd.told.get(id) ?? []).map((at) => at - since))
  // In turns, so that what else the machine does falls on each alike.
  for (let round = 0; round < rounds; round += 1) {
    measured.quiet.push(await wrk(page, readers))
    const posting = postEvenly(origin, articleId, seconds)
    measured.busy.push(await wrk(page, readers))
    await posting
    await crowd.connect(many)
    measured.quietFollowed.push(await wrk(page, readers))
    const sending = postEvenly(origin, articleId, seconds)
    measured.busyFollowed.push(await wrk(page, readers))
    const sent = await sending
    await pause(1_000)
    delays.push(...delaysOf(sent))
    sentInAll += sent.size
    missing += sent.size * many - delaysOf(sent).length
    await leave()
  }
  const middle = (runs) => runs.toSorted((one, other) => one.requestsPerSecond - other.requestsPerSecond)[1]
  const share = (runs, of) => median(runs.map(({ requestsPerSecond }, at) => requestsPerSecond / of[at].requestsPerSecond)).toFixed(2)
  row('readers alone', figures(middle(measured.quiet)))
  row(`readers, ${many} follow`, figures(middle(measured.quietFollowed)))
  row('share of alone', share(measured.quietFollowed, measured.quiet), '0.8')
  row(`readers, ${perSecond} comments/s`, figures(middle(measured.busy)))
  row(`readers, ${perSecond} comments/s, ${many} follow`, figures(middle(measured.busyFollowed)))
  row('share of the same where nobody follows', share(measured.busyFollowed, measured.busy), '0.8')
  const delivery = `p50 ${quantile(delays, 0.5).toFixed(0)} ms, p95 ${quantile(delays, 0.95).toFixed(0)} ms, worst ${quantile(delays, 1).toFixed(0)} ms`
  row('told of a comment after it was sent', `${delivery}; ${sentInAll} comments to ${many}, ${missing} not told`, 'p95 1000 ms')

  const processorTime = async (work) => {
    const since = await server.cpuMs()
    const sent = await work()
    return ((await server.cpuMs()) - since) / sent.size
  }
  const slowly = () => postEvenly(origin, articleId, 10)
  const toNobody = await processorTime(slowly)
  await crowd.connect(many)
  const toAll = await processorTime(slowly)
  row('processor time of a comment, told to nobody and to all', `${toNobody.toFixed(1)} ms, ${toAll.toFixed(1)} ms`)
  row('connected at the end', `${crowd.connected()} of ${many}`)
} finally {
  crowd?.close()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}

const width = Math.max(...rows.map(({ what }) => what.length))
for (const { what, figure, goal } of rows) console.log(`${what.padEnd(width)}  ${figure}${goal ? `   (goal: ${goal})` : ''}`)
