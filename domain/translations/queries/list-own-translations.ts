import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle, canEditArticle, canSeeWorkingCopy } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import type { ArticleStatus } from '@/domain/articles/types'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { languageName } from '@/i18n/language-name'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import type { AdminTranslations } from '../types'

const columns = { id: true, title: true, slug: true, language: true, status: true, authorId: true } as const

/** What an essay is a translation of, drafts included; of somebody else's draft an author sees no more than that it is there. */
export async function listOwnTranslations(actor: Actor, articleId: string): Promise<AdminTranslations> {
  requirePermission(actor, canCreateArticle(actor))
  const own = await db().article.findUnique({
    where: { id: articleId, deletedAt: null },
    select: { authorId: true, translation: { select: { groupId: true } } },
  })
  if (!own) throw new AppError('not-found', message('errors.noSuchEssay'))
  requirePermission(actor, canSeeWorkingCopy(actor, own))
  if (!own.translation) return { essays: [], outside: [] }
  const { groupId } = own.translation
  const [{ language: usual }, members, outside] = await Promise.all([
    getSettings(),
    db().translation.findMany({
      where: { groupId, articleId: { not: articleId }, article: { deletedAt: null } },
      select: { article: { select: columns } },
      orderBy: { articleId: 'asc' },
    }),
    db().outsideTranslation.findMany({ where: { groupId }, select: { language: true, address: true }, orderBy: { language: 'asc' } }),
  ])
  const essays = members.map(({ article: { authorId, ...article } }) => {
    const hidden = article.status !== 'published' && !canSeeWorkingCopy(actor, { authorId })
    return {
      ...article,
      title: hidden ? '' : article.title,
      slug: hidden ? '' : article.slug,
      language: article.language || usual,
      languageName: languageName(article.language || usual),
      status: article.status as ArticleStatus,
      may: canEditArticle(actor, { authorId }),
    }
  })
  return { essays, outside: outside.map((each) => ({ ...each, languageName: languageName(each.language) })) }
}
