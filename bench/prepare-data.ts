// Fills a publication for the bench: the demo, and one essay with fifty threads of four letters, two hundred in all.
import type { SystemActor } from '@/domain/accounts/types'
import { bodyOf, buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { saveSettings } from '@/domain/settings/commands/save-settings'
import { closeDb, db } from '@/platform/db/client'
import { migrate } from '@/platform/db/migrations/migrate'
import { seedDemo } from '@/prisma/seed'

const system: SystemActor = { kind: 'system', reason: 'bench' }
const threads = 50
const repliesInThread = 3

const sentence =
  'The port has no timetable, and the people who wait there keep a list in a school exercise book, read aloud each morning at seven to whoever is awake. '

/** Two hundred letters of ordinary length, each different, as letters are. */
async function fillThreads(articleId: string): Promise<void> {
  for (let thread = 0; thread < threads; thread += 1) {
    const source = (reply: number) => `Letter ${thread}.${reply}. ${sentence.slice(0, 60 + ((thread * 37 + reply * 53) % 90))}`
    const root = await buildComment({ articleId, source: source(0), guestName: `Reader ${thread}` })
    let parent = root
    for (let reply = 1; reply <= repliesInThread; reply += 1) {
      parent = await buildComment({ parent: reply === 2 ? root : parent, source: source(reply), guestName: `Reader ${thread + reply}` })
    }
  }
}

await migrate()
await seedDemo()
await saveSettings(system, 'comments', { commentPolicy: 'open' })
const article = await buildPublishedArticle({
  slug: 'bench',
  title: 'Two hundred letters',
  body: bodyOf(...Array(12).fill(sentence.repeat(5))),
})
await fillThreads(article.id)
const [busiest] = await db().comment.groupBy({
  by: ['articleId'],
  where: { depth: 0, status: 'approved', articleId: { not: article.id } },
  _count: true,
  orderBy: { _count: { articleId: 'desc' } },
  take: 1,
})
const demo = await db().article.findUniqueOrThrow({ where: { id: busiest?.articleId ?? '' }, select: { slug: true } })
await closeDb()
process.stdout.write(`${JSON.stringify({ articleId: article.id, path: `/p/${article.slug}`, threadsPath: `/p/${demo.slug}` })}\n`)
