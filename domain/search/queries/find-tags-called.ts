import { publishedArticles } from '@/domain/articles/policy'
import { slugify } from '@/domain/articles/slug'
import type { TagView } from '@/domain/articles/types'
import { db } from '@/platform/db/client'

const tagsAtMost = 6

/** Tags of published essays whose name begins with what was typed, or is a word of it; a few. */
export async function findTagsCalled(text: string): Promise<TagView[]> {
  const slug = slugify(text)
  if ([...slug].length < 2) return []
  const words = slug.split('-').filter((word) => [...word].length > 2)
  const tags = await db().tag.findMany({
    where: { OR: [{ slug: { startsWith: slug } }, { slug: { in: words } }] },
    orderBy: { slug: 'asc' },
    take: tagsAtMost,
    select: { id: true, slug: true, name: true },
  })
  // One by one, and only until one is found: asked as a whole, it would walk through every essay.
  const carried = await Promise.all(
    tags.map(({ id }) => db().articleTag.findFirst({ where: { tagId: id, article: publishedArticles }, select: { tagId: true } })),
  )
  return tags.filter((_, at) => carried[at] !== null).map(({ slug, name }) => ({ slug, name }))
}
