import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { requireModerates } from '../policy'
import { writtenElsewhere } from '../remote/written-elsewhere'

/** A comment whose history this actor may read. Throws not-found, and forbidden where it is not theirs to decide on. */
export async function commentToTellOf(actor: Actor, id: string) {
  const row = await db().comment.findUnique({
    where: { id },
    select: {
      ...{ id: true, rootId: true, status: true, authorId: true, guestKey: true, guestName: true, guestEmail: true },
      ...{ origin: true, remoteUrl: true, writerUrl: true },
      author: { select: { name: true, email: true } },
      article: { select: { id: true, slug: true, title: true, authorId: true } },
    },
  })
  requireModerates(actor, row ? { articleAuthorId: row.article.authorId } : undefined)
  if (!row) throw new AppError('not-found', message('comments.noSuchComment'))
  const { author, article, ...comment } = row
  const { authorId: articleAuthorId, ...shown } = article
  const name = author?.name ?? comment.guestName
  return {
    ...comment,
    articleAuthorId,
    name,
    email: author ? (author.email ?? '') : comment.guestEmail,
    shown: { id, name, status: comment.status, article: shown, elsewhere: writtenElsewhere(row) },
  }
}
