import type { Actor } from '@/domain/accounts/types'
import { articlesVisibleTo, canCreateArticle } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import { foldForFilter } from '@/domain/articles/slug'
import type { ArticleStatus } from '@/domain/articles/types'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { languageName } from '@/i18n/language-name'
import { db } from '@/platform/db/client'
import { parseInput } from '@/platform/input/parse-input'
import { type FindEssaysInput, findEssaysInput } from '../schema'
import type { ArticleToTranslate } from '../types'

/** Essays that this actor could join to this one, by a part of their title; without one, those written last. */
export async function findEssays(actor: Actor, input: FindEssaysInput): Promise<ArticleToTranslate[]> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, text } = parseInput(findEssaysInput, input)
  const [own, { language: usual }] = await Promise.all([
    db().translation.findUnique({ where: { articleId: id }, select: { groupId: true } }),
    getSettings(),
  ])
  const rows = await db().article.findMany({
    where: {
      AND: [articlesVisibleTo(actor), { id: { not: id } }],
      deletedAt: null,
      titleKey: { contains: foldForFilter(text) },
      ...(own ? { NOT: { translation: { groupId: own.groupId } } } : {}),
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 8,
    select: { id: true, title: true, slug: true, language: true, status: true },
  })
  return rows.map((row) => {
    const language = row.language || usual
    return { ...row, language, languageName: languageName(language), status: row.status as ArticleStatus, may: true }
  })
}
