import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { compareTextsInTurns } from '../../revisions/diff/compare-texts'
import { comparedColumns, comparedText } from '../../revisions/queries/compared-text'
import { authorsTurn } from '../../revisions/queries/comparison-turns'
import { canPublishArticle } from '../policy'

/** How many words a publication adds and takes out. It holds for these two states alone. */
export interface MeasuredChange {
  publishedId: string
  version: number
  wordsAdded: number
  wordsRemoved: number
}

/** Counts what the working copy changes in what readers see. Null where they see nothing yet. */
export async function measureChange(actor: Actor, id: string): Promise<MeasuredChange | null> {
  const article = await db().article.findUnique({
    where: { id },
    select: { ...comparedColumns, authorId: true, version: true, publishedId: true, published: { select: comparedColumns } },
  })
  if (!article?.published || article.publishedId === null || !canPublishArticle(actor, article)) return null
  const { published, publishedId, version } = article
  const { wordsAdded, wordsRemoved } = await authorsTurn(() => compareTextsInTurns(comparedText(published), comparedText(article)))
  return { publishedId, version, wordsAdded, wordsRemoved }
}
