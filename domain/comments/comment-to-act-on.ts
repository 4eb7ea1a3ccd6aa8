import { publishedArticles } from '@/domain/articles/policy'
import { message } from '@/i18n/message'
import { db, type Tx } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'

/** A comment that readers see, with what deciding about it asks. */
export interface ShownComment {
  id: string
  articleId: string
  rootId: string
  authorId: string | null
  guestKey: string
  likes: number
  reports: number
  article: { slug: string; authorId: string; commentsOpen: boolean }
}

/** The approved comment of this id. What is held, hidden, deleted or under no published essay is refused in the same words as what never was. */
export async function commentToActOn(id: string, client: Tx | ReturnType<typeof db> = db()): Promise<ShownComment> {
  const row = await client.comment.findFirst({
    where: { id, status: 'approved', article: publishedArticles },
    select: {
      id: true,
      articleId: true,
      rootId: true,
      authorId: true,
      guestKey: true,
      likes: true,
      reports: true,
      article: { select: { slug: true, authorId: true, commentsOpen: true } },
    },
  })
  if (!row) throw new AppError('not-found', message('comments.noSuchComment'))
  return row
}
