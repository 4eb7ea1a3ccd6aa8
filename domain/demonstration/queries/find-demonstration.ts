import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { findDemonstrationAuthor } from '../find-author'
import { canDeleteDemonstration } from '../policy'
import type { Demonstration } from '../types'

/** What there is of the demonstration, or null where nothing of it can be deleted or restored. */
export async function findDemonstration(actor: Actor): Promise<Demonstration | null> {
  if (!canDeleteDemonstration(actor)) throw new AppError('forbidden', message('errors.demonstrationForbidden'))
  const author = await findDemonstrationAuthor(db())
  if (!author) return null
  const standing = { authorId: author.id, deletedAt: null }
  const [essays, comments, restorable] = await Promise.all([
    db().article.count({ where: standing }),
    db().comment.count({ where: { article: standing } }),
    author.disabledAt ? db().article.count({ where: { authorId: author.id, deletedAt: author.disabledAt } }) : 0,
  ])
  if (essays === 0 && restorable === 0) return null
  return { essays, comments, deletedAt: essays === 0 ? author.disabledAt : null }
}
