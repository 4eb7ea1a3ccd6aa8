import type { Actor } from '@/domain/accounts/types'
import type { Tx } from '@/platform/db/client'
import { canEditArticle } from '../policy'
import { slugify } from '../slug'

export interface TagsSet {
  /** The article carries other tags than before, or in another order. */
  changed: boolean
  /** A tag is now spelled otherwise, here and wherever else it stands. */
  renamed: boolean
}

/**
 * Gives the article these tags, in this order. Tags are one if their slugs are one; the latest spelling is everybody's, unless the tag
 * stands on essays that this actor may not edit: then theirs stays.
 */
export async function setArticleTags(tx: Tx, actor: Actor, articleId: string, names: readonly string[]): Promise<TagsSet> {
  const wanted = await Promise.all(names.map((name) => spelled(tx, actor, { name, slug: slugify(name) })))
  const before = await tx.articleTag.findMany({
    where: { articleId },
    orderBy: { position: 'asc' },
    select: { tag: { select: { slug: true } } },
  })
  const changed = before.map(({ tag }) => tag.slug).join(' ') !== wanted.map(({ slug }) => slug).join(' ')
  const known = await tx.tag.findMany({ where: { slug: { in: wanted.map(({ slug }) => slug) } }, select: { slug: true, name: true } })
  const renamed = known.some((tag) => wanted.some(({ slug, name }) => slug === tag.slug && name !== tag.name))
  if (!changed && !renamed) return { changed, renamed }

  const ids = await claimTags(tx, wanted)
  if (changed) {
    await tx.articleTag.deleteMany({ where: { articleId } })
    const rows = wanted.flatMap(({ slug }, position) => {
      const tagId = ids.get(slug)
      return tagId === undefined ? [] : [{ articleId, tagId, position }]
    })
    await tx.articleTag.createMany({ data: rows })
  }
  return { changed, renamed }
}

/** The spelling that the tag has from now on. */
async function spelled(tx: Tx, actor: Actor, wanted: { name: string; slug: string }): Promise<{ name: string; slug: string }> {
  const known = await tx.tag.findUnique({ where: { slug: wanted.slug }, select: { id: true, name: true } })
  if (!known || known.name === wanted.name) return wanted
  const authors = await tx.article.findMany({
    where: { tags: { some: { tagId: known.id } } },
    distinct: ['authorId'],
    select: { authorId: true },
  })
  return authors.every((article) => canEditArticle(actor, article)) ? wanted : { ...wanted, name: known.name }
}

/** Makes or renames the tags. In the order of their slugs: two articles that claim the same tags never wait for each other in a circle. */
async function claimTags(tx: Tx, wanted: readonly { slug: string; name: string }[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { slug, name } of [...wanted].sort((one, other) => (one.slug < other.slug ? -1 : 1))) {
    const tag = await tx.tag.upsert({ where: { slug }, create: { slug, name }, update: { name }, select: { id: true } })
    ids.set(slug, tag.id)
  }
  return ids
}
