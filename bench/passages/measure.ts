// Makes an essay of 10,000 words with comments on its passages, publishes it with every other paragraph edited, then without change, and
// measures the work that the outbox does then. One database, one process: what else the server does meanwhile is seen by the stall.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { bodyOf, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import { searchedText } from '@/domain/passages/anchor/anchor-passage'
import { registerPassageJobs } from '@/domain/passages/jobs'
import { selectorAt } from '@/domain/passages/locate-passage'
import { closeDb, databaseKind, db } from '@/platform/db/client'
import { migrate } from '@/platform/db/migrations/migrate'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { paragraphs } from './essay'

const count = Number(process.argv[2] ?? 1_000)
const before = paragraphs(() => true)

async function comment(articleId: string, revisionId: string) {
  const text = searchedText(before.join(' '))
  const step = Math.floor((text.text.length - 200) / count)
  const at = Array.from({ length: count }, (_, n) => n)
  const idOf = (n: number) => `bench-${String(n).padStart(7, '0')}`
  const comments = at.map((n) => ({ id: idOf(n), rootId: idOf(n), articleId, guestName: 'Tigran', source: 'Yes.', status: 'approved' }))
  const passages = at.map((n) => {
    const selector = selectorAt(text, { start: n * step, end: n * step + 60 })
    return {
      ...{ ...selector, articleId, revisionId, commentId: idOf(n) },
      ...{ anchoredIn: revisionId, currentStart: selector.start, currentEnd: selector.end },
    }
  })
  await db().comment.createMany({ data: comments })
  await db().passage.createMany({ data: passages })
}

async function measure(what: string): Promise<void> {
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  const [since, cpu] = [performance.now(), process.cpuUsage()]
  await runDueJobs('bench')
  const [ms, { user, system }] = [performance.now() - since, process.cpuUsage(cpu)]
  delays.disable()
  const { publishedId } = await db().article.findFirstOrThrow({ select: { publishedId: true } })
  const [looked, stand] = await Promise.all([
    db().passage.count({ where: { anchoredIn: publishedId ?? '' } }),
    db().passage.count({ where: { anchoredIn: publishedId ?? '', currentStart: { not: null } } }),
  ])
  const spent = (user + system) / 1_000
  console.log(
    `${databaseKind()}, ${what}: ${looked} of ${count} passages looked for, ${stand} found, in ${ms.toFixed(0)} ms (${spent.toFixed(0)} ms of the processor), nobody else waited longer than ${(delays.max / 1e6).toFixed(0)} ms`,
  )
}

await migrate()
registerPassageJobs()
const { id } = await buildPublishedArticle({ body: bodyOf(...before) })
const revision = await db().revision.findFirstOrThrow({ select: { id: true } })
await comment(id, revision.id)
await buildRevision(id, { body: bodyOf(...paragraphs((at) => at % 2 === 0)) })
await measure('every other paragraph edited')
await buildRevision(id, { body: bodyOf('A sentence before it.', ...before) })
await measure('all as it stood, further down')
await closeDb()
