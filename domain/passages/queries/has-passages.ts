import { articleTags } from '@/domain/articles/tags'
import { commentTags } from '@/domain/comments/tags'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'

/** Whether readers see a comment on some passage of an essay that stands in it: only then is it worth while to ask which. */
export async function hasPassages(articleId: string): Promise<boolean> {
  reading(commentTags.thread(articleId), articleTags.one(articleId))
  const found = await db().passage.findFirst({
    where: { articleId, currentStart: { not: null }, comment: { status: 'approved' } },
    select: { id: true },
  })
  return found !== null
}
