import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle, canSeeWorkingCopy } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { type FindCardsInput, findCardsInput } from '../schema'
import type { Cards } from '../types'
import { findCards } from './find-cards'

/** What is known of the addresses that stand on the author's page, published or not. */
export async function getAdminCards(actor: Actor, input: FindCardsInput): Promise<Cards> {
  requirePermission(actor, canCreateArticle(actor))
  const { articleId, urls } = parseInput(findCardsInput, input)
  const article = await db().article.findUnique({ where: { id: articleId, deletedAt: null }, select: { authorId: true } })
  if (!article) throw new AppError('not-found', message('errors.noSuchEssay'))
  requirePermission(actor, canSeeWorkingCopy(actor, article))
  return findCards(urls)
}
