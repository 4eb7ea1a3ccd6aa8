import { publishArticle } from '@/domain/articles/commands/publish-article'
import { saveArticle } from '@/domain/articles/commands/save-article'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { holdClock, now } from '@/platform/clock/clock'
import type { DemoEssay, PictureName } from './demo-essay'
import { plantComments } from './plant-comments'

const day = 24 * 3_600_000
const demo = { kind: 'system', reason: 'demo' } as const

/** Publishes an essay on its day, with the change that was made to it later and the letters under it. */
export async function plantEssay(essay: DemoEssay, authorId: string, mediaIdOf: (picture: PictureName) => string): Promise<void> {
  const { slug, title, standfirst, writtenOn, tags, featured = false, revision } = essay
  const publishedAt = new Date(now().getTime() - essay.publishedDaysAgo * day)
  const body = { type: 'doc', content: essay.body(mediaIdOf) } as const
  const first = revision ? replaced(body, revision.to, revision.from) : body
  holdClock(publishedAt)
  const article = await buildPublishedArticle({ slug, title, standfirst, body: first, writtenOn, tags, featured, authorId, publishedAt })
  holdClock(undefined)
  if (revision) {
    holdClock(new Date(now().getTime() - revision.daysAgo * day))
    const words = { title, standfirst, body, language: '', writtenOn, dropCap: true, tags }
    const saved = await saveArticle(demo, { id: article.id, version: article.version, ...words })
    if (saved.outcome === 'saved') await publishArticle(demo, { id: article.id, version: saved.version, reason: revision.reason })
    holdClock(undefined)
  }
  await plantComments({ articleId: article.id, authorId, publishedAt }, essay.letters)
}

function replaced<Tree>(tree: Tree, from: string, to: string): Tree {
  const text = JSON.stringify(tree)
  if (!text.includes(from)) throw new Error(`the revision changes nothing: ${from}`)
  return JSON.parse(text.replace(from, to)) as Tree
}
