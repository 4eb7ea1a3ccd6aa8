import { canEnterAdmin, hasRole } from '@/domain/accounts/policy'
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

/** Whoever decides about a thread says which stands first. */
export const canPinThread = canModerateComment

/** What is worth keeping under an essay is for its author to say, and for those who edit. */
export function canPickComment(actor: Actor, comment: UnderArticle): boolean {
  return hasRole(actor, 'editor', 'owner') || (actor.kind === 'user' && actor.role === 'author' && actor.id === comment.articleAuthorId)
}

/** Who has a queue at all. */
export function canSeeQueue(actor: Actor): boolean {
  return canEnterAdmin(actor)
}

/** Whose essays' comments this actor decides on; matches exactly those that canModerateComment allows. */
export type ModeratedEssays = 'all' | { ofAuthor: string } | 'none'

/** What this actor's queue may list. Never built from an optional id: a condition that lost it would show all. */
export function moderatedEssays(actor: Actor): ModeratedEssays {
  if (hasRole(actor, 'moderator', 'editor', 'owner')) return 'all'
  if (actor.kind === 'user' && actor.role === 'author') return { ofAuthor: actor.id }
  return 'none'
}

/** From which states each decision leads. */
export const decidedFrom = {
  approve: ['held'],
  hide: ['approved', 'held'],
  restore: ['hidden', 'deleted'],
  delete: ['approved', 'held', 'hidden'],
} as const satisfies Record<string, readonly CommentStatus[]>

export type CommentVerb = keyof typeof decidedFrom

/** The same rules as a row's answer sheet, for the admin. */
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
