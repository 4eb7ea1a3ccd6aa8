import { articlePath } from '@/domain/articles/article-path'
import { isPublished } from '@/domain/articles/policy'
import { articleTags } from '@/domain/articles/tags'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { translationTags } from '../tags'
import type { InLanguage, Translations } from '../types'

const none: Translations = { others: [], all: [], fallback: null }

const columns = {
  id: true,
  slug: true,
  status: true,
  deletedAt: true,
  publishedAt: true,
  published: { select: { language: true } },
} as const

/** In which other languages readers find a published essay. `usual` is the publication's language, for essays that say none. */
export async function listTranslations(articleId: string, usual: string): Promise<Translations> {
  reading(translationTags.of(articleId))
  const own = await db().translation.findUnique({ where: { articleId }, select: { groupId: true } })
  if (!own) return none
  const [members, outside] = await Promise.all([
    db().translation.findMany({ where: { groupId: own.groupId }, select: { article: { select: columns } } }),
    db().outsideTranslation.findMany({ where: { groupId: own.groupId }, select: { language: true, address: true } }),
  ])
  // Of drafts too: one that is published must find this document.
  reading(...members.map(({ article }) => articleTags.one(article.id)))
  const essays = members
    .map(({ article }) => article)
    .filter(isPublished)
    .sort(
      (one, other) => Number(other.id === articleId) - Number(one.id === articleId) || Number(one.publishedAt) - Number(other.publishedAt),
    )
    .map(({ slug, published }) => ({ language: published?.language || usual, href: articlePath(slug) }))
  const [self] = essays
  const elsewhere = outside.map(({ language, address }) => ({ language, href: address }))
  const all = oneForEach([...essays, ...elsewhere])
  if (!self || all.length < 2) return none
  return { all, others: all.filter(({ href }) => href !== self.href), fallback: fallbackAmong(all, essays, usual) }
}

/** Essays may come to be in one language after they were joined: then this one stands for it, else the first that was published. */
function oneForEach(all: readonly InLanguage[]): InLanguage[] {
  return [...new Map(all.toReversed().map((each) => [each.language, each])).values()].sort((one, other) =>
    one.language < other.language ? -1 : 1,
  )
}

/** The one in the publication's language; where there is none, the one that comes first by its language, the same on every page. */
function fallbackAmong(all: readonly InLanguage[], essays: readonly InLanguage[], usual: string): string | null {
  const own = new Set(essays.map(({ href }) => href))
  return (all.find(({ language }) => language === usual) ?? all.find(({ href }) => own.has(href)))?.href ?? null
}
