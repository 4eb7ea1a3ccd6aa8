import { minutesToRead } from '@/domain/articles/count-words'
import { articleTags } from '@/domain/articles/tags'
import { reading } from '@/platform/exchange/exchange'
import { nearArticles } from '../near-articles'
import { searchTags } from '../tags'
import type { RelatedArticle } from '../types'

const shown = 3

/** Published essays that speak of the same, nearest first, without those that stand beside this one anyway; three at most. */
export async function findRelated(articleId: string, without: readonly string[] = []): Promise<RelatedArticle[]> {
  reading(searchTags.nearness)
  const near = await nearArticles(articleId, shown + without.length)
  const nearest = near.filter(({ id }) => !without.includes(id)).slice(0, shown)
  reading(...nearest.map(({ id }) => articleTags.one(id)))
  return nearest.map(({ wordCount, ...essay }) => ({ ...essay, minutes: minutesToRead(wordCount) }))
}
