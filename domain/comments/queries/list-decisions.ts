import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { requireModerates } from '../policy'
import type { DecisionEntry } from '../types'

const most = 100

/** Everything that was decided about one comment, alone or among many, newest first. */
export async function listDecisions(actor: Actor, commentId: string): Promise<DecisionEntry[]> {
  const comment = await db().comment.findUnique({ where: { id: commentId }, select: { article: { select: { authorId: true } } } })
  requireModerates(actor, comment ? { articleAuthorId: comment.article.authorId } : undefined)
  if (!comment) throw new AppError('not-found', message('comments.noSuchComment'))
  const newest = { orderBy: { createdAt: 'desc' }, take: most } as const
  const [alone, strokes] = await Promise.all([
    db().audit.findMany({ where: { subjectType: 'comment', subjectId: commentId }, ...newest }),
    db().moderationStroke.findMany({
      where: { items: { some: { commentId } } },
      ...newest,
      include: { items: { where: { commentId }, select: { fromStatus: true } } },
    }),
  ])
  const entries: DecisionEntry[] = [
    ...alone.map(({ createdAt, actorName, action, detail }) => ({ at: createdAt, who: actorName, action, ...states(detail) })),
    ...strokes.map(({ createdAt, actorName, verb, items }) => ({
      ...{ at: createdAt, who: actorName, action: `comments.${verb}` },
      ...(items[0] ? { from: items[0].fromStatus } : {}),
    })),
    ...strokes.flatMap(({ undoneAt, undoneBy, items }) =>
      undoneAt ? [{ at: undoneAt, who: undoneBy, action: 'comments.undo', ...(items[0] ? { to: items[0].fromStatus } : {}) }] : [],
    ),
  ]
  return entries.sort((one, other) => other.at.getTime() - one.at.getTime()).slice(0, most)
}

function states(detail: string): { from?: string; to?: string } {
  const read: unknown = JSON.parse(detail)
  const { from, to } = typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {}
  return { ...(typeof from === 'string' ? { from } : {}), ...(typeof to === 'string' ? { to } : {}) }
}
