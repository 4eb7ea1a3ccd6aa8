import { canEnterDesk, hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'
import type { CommentPermissions, CommentStatus } from './types'

interface UnderArticle {
  articleAuthorId: string
}

/** Moderators, editors and owners decide everywhere; an author under their own essays. */
export function canModerateComment(actor: Actor, comment: UnderArticle): boolean {
  if (hasRole(actor, 'moderator', 'editor', 'owner')) return true
  return actor.kind === 'user' && actor.role === 'author' && actor.id === comment.articleAuthorId
}

/** Who has a queue at all. */
export function canSeeQueue(actor: Actor): boolean {
  return canEnterDesk(actor)
}

/** A filter over comments that a database query takes; matches exactly those that canModerateComment allows. */
export type CommentFilter = { article: { authorId?: string; deletedAt: null } } | { id: { in: string[] } }

/** What this actor's queue may list. Never built from an optional id: a filter that lost its condition would show all. */
export function commentsModeratedBy(actor: Actor): CommentFilter {
  if (hasRole(actor, 'moderator', 'editor', 'owner')) return { article: { deletedAt: null } }
  if (actor.kind === 'user' && actor.role === 'author') return { article: { authorId: actor.id, deletedAt: null } }
  return { id: { in: [] } }
}

/** From which states each decision leads. */
export const decidedFrom = {
  approve: ['held'],
  hide: ['approved', 'held'],
  restore: ['hidden', 'deleted'],
  delete: ['approved', 'held', 'hidden'],
} as const satisfies Record<string, readonly CommentStatus[]>

export type CommentVerb = keyof typeof decidedFrom

/** The same rules as a row's answer sheet, for the desk. */
export function commentPermissions(actor: Actor, comment: UnderArticle & { status: CommentStatus }): CommentPermissions {
  const allowed = canModerateComment(actor, comment)
  const leads = (verb: CommentVerb) => allowed && (decidedFrom[verb] as readonly CommentStatus[]).includes(comment.status)
  return {
    approve: leads('approve'),
    hide: leads('hide'),
    restore: leads('restore'),
    delete: leads('delete'),
    reply: actor.kind === 'user' && comment.status === 'approved',
  }
}
