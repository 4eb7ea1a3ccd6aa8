import { minutesToRead } from '@/domain/articles/count-words'
import { articleTags } from '@/domain/articles/tags'
import { reading } from '@/platform/exchange/exchange'
import { nearEssays } from '../near-essays'
import { searchTags } from '../tags'
import type { RelatedEssay } from '../types'

const shown = 3

/** Published essays that speak of the same, nearest first, without those that stand beside this one anyway; three at most. */
export async function findRelated(articleId: string, without: readonly string[] = []): Promise<RelatedEssay[]> {
  reading(searchTags.nearness)
  const near = await nearEssays(articleId, shown + without.length)
  const nearest = near.filter(({ id }) => !without.includes(id)).slice(0, shown)
  reading(...nearest.map(({ id }) => articleTags.one(id)))
  return nearest.map(({ wordCount, ...essay }) => ({ ...essay, minutes: minutesToRead(wordCount) }))
}
