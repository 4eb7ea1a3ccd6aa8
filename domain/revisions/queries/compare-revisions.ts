import { db } from '@/platform/db/client'
import type { RevisionComparison } from '../../articles/types'
import { compareTextsInTurns } from '../diff/compare-texts'
import { pageOf } from '../diff/pages-of'
import type { ComparisonPart } from '../diff/types'
import { comparedColumns, comparedText, mediaOf } from './compared-text'
import { readersTurn } from './comparison-turns'
import { findHistoryArticle } from './find-history-article'

const changes: ComparisonPart = { page: 1, whole: false }

/**
 * Two revisions of an essay, the older one first whichever was named first, and as much of what changed as is shown at once. Null: one of
 * them is not there to be seen. Refused as 'unavailable' where many ask at once.
 */
export async function compareRevisions(
  address: string,
  one: number,
  other: number,
  part: ComparisonPart = changes,
): Promise<RevisionComparison | null> {
  const article = await findHistoryArticle(address)
  if (!article || 'movedTo' in article || one === other) return null
  return readersTurn(async () => {
    const rows = await db().revision.findMany({
      where: { articleId: article.id, number: { in: [one, other] }, hiddenAt: null },
      orderBy: { number: 'asc' },
      select: { ...comparedColumns, number: true, createdAt: true },
    })
    const [from, to] = rows
    if (!from || !to) return null
    const diff = pageOf(await compareTextsInTurns(comparedText(from), comparedText(to)), part)
    const side = ({ number, createdAt, language }: typeof from) => ({ number, createdAt, language })
    return { from: side(from), to: side(to), diff, media: await mediaOf(diff.rows) }
  })
}
