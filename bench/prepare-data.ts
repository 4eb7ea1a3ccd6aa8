// Fills a publication for the bench: the demo, and one essay with fifty threads of four comments, two hundred in all.
import type { SystemActor } from '@/domain/accounts/types'
import { bodyOf, buildPublishedArticle } from '@/domain/articles/factory'
import { saveSettings } from '@/domain/settings/commands/save-settings'
import { saveDemoSettings } from '@/e2e/fixtures/demo-settings'
import { closeDb, db } from '@/platform/db/client'
import { migrate } from '@/platform/db/migrations/migrate'
import { seedDemo } from '@/prisma/seed'
import { fillThreads, sentence } from './fill-threads'

const system: SystemActor = { kind: 'system', reason: 'bench' }

await migrate()
await seedDemo()
await saveDemoSettings()
await saveSettings(system, 'comments', { commentPolicy: 'open' })
const article = await buildPublishedArticle({
  slug: 'bench',
  title: 'two hundred comments',
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
