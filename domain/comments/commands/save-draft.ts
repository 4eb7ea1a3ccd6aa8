import type { Actor } from '@/domain/accounts/types'
import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { message } from '@/i18n/message'
import { draftHours, draftKeyOf } from '@/platform/auth/draft-cookie'
import { hashToken, newToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import type { DraftPlace } from '../drafts/find-draft'

/** Texts of one browser that wait at once; the oldest make room. */
export const mostDrafts = 5

interface Draft extends DraftPlace {
  text: string
}

/**
 * Saves what somebody had typed while they sign in: for this browser alone, by a cookie of its own, for a day at most. Returns the essay and,
 * where there was anything to save, what the cookie is to hold.
 */
export async function saveDraft(
  actor: Actor,
  { articleId, parentId, text }: Draft,
  cookieValue: string | undefined,
): Promise<{ article: { slug: string }; token?: string }> {
  if (actor.kind === 'system') throw new AppError('forbidden', message('errors.commentByPerson'))
  const { slug } = await articleToCommentOn(articleId)
  if (text.trim() === '') return { article: { slug } }
  const token = cookieValue && draftKeyOf(cookieValue) ? cookieValue : newToken()
  const tokenHash = hashToken(token)
  const expiresAt = new Date(now().getTime() + draftHours * 3_600_000)
  await write(async (tx) => {
    const place = { tokenHash, articleId, parentId }
    await tx.commentDraft.upsert({
      where: { tokenHash_articleId_parentId: place },
      create: { ...place, text, expiresAt },
      update: { text, expiresAt },
    })
    const older = await tx.commentDraft.findMany({
      where: { tokenHash },
      orderBy: [{ expiresAt: 'desc' }, { id: 'desc' }],
      skip: mostDrafts,
      select: { id: true },
    })
    if (older.length > 0) await tx.commentDraft.deleteMany({ where: { id: { in: older.map(({ id }) => id) } } })
  })
  return { article: { slug }, token }
}
