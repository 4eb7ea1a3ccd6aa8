import { asRole } from '@/domain/accounts/as-role'
import { canEnterAdmin, hasRole, outranks } from '@/domain/accounts/policy'
import type { Actor, Role } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import type { CommentPermissions, CommentStatus } from './types'

interface UnderArticle {
  articleAuthorId: string
}

/** Moderators, editors and owners decide everywhere; an author under their own essays. */
export function canModerateComment(actor: Actor, comment: UnderArticle): boolean {
  if (hasRole(actor, 'moderator', 'editor', 'owner')) return true
  return actor.kind === 'user' && actor.role === 'author' && actor.id === comment.articleAuthorId
}

/** A stroke is taken back by whoever drew it, or by somebody who decides everywhere and is not below them; `by` is null for the system or somebody who is gone. */
export function canUndoStroke(actor: Actor, by: { id: string; role: Role } | null): boolean {
  if (actor.kind === 'user' && by?.id === actor.id) return canEnterAdmin(actor)
  if (!hasRole(actor, 'moderator', 'editor', 'owner')) return false
  return actor.kind !== 'user' || by === null || !outranks(by, actor)
}

/** Whoever decides about a thread says which stands first. */
export const canPinThread = canModerateComment

/** What is worth keeping under an essay is for its author to say, and for those who edit. */
export function canPickComment(actor: Actor, comment: UnderArticle): boolean {
  return hasRole(actor, 'editor', 'owner') || (actor.kind === 'user' && actor.role === 'author' && actor.id === comment.articleAuthorId)
}

/** Who wrote a comment, as far as rank goes; null for a guest and for somebody who is disabled. */
export type CommentWriter = { id: string; role: Role } | null

export function writerOf(row: { authorId: string | null; author: { role: string; disabledAt: Date | null } | null }): CommentWriter {
  return row.authorId === null || !row.author || row.author.disabledAt ? null : { id: row.authorId, role: asRole(row.author.role) }
}

/** Nobody acts on what somebody above them wrote. */
export function isAbove(actor: Actor, writer: CommentWriter): boolean {
  return actor.kind === 'user' && writer !== null && outranks(writer, actor)
}

/** What was said elsewhere is brought by what speaks with other servers, and by no person: anybody could say it in anybody's name. */
export function requireSpeaksForElsewhere(actor: Actor): void {
  if (actor.kind !== 'system') throw new AppError('forbidden', message('errors.roleForbids'))
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

/**
 * Refuses whoever does not decide on a comment; `under` is undefined where there is none. Who decides under their own essays alone is refused
 * alike in both cases, so that nobody finds out by it what waits or was taken away elsewhere.
 */
export function requireModerates(actor: Actor, under: UnderArticle | undefined): void {
  if (under ? canModerateComment(actor, under) : moderatedEssays(actor) === 'all') return
  throw new AppError('forbidden', message('errors.moderationForbidden'))
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
export function commentPermissions(
  actor: Actor,
  comment: UnderArticle & { status: CommentStatus; writer: CommentWriter; deletedByWriter?: boolean; reports?: number },
): CommentPermissions {
  const allowed = canModerateComment(actor, comment) && !isAbove(actor, comment.writer) && !comment.deletedByWriter
  const leads = (verb: CommentVerb) => allowed && (decidedFrom[verb] as readonly CommentStatus[]).includes(comment.status)
  return {
    approve: leads('approve'),
    hide: leads('hide'),
    restore: leads('restore'),
    delete: leads('delete'),
    keep: allowed && comment.status === 'approved' && (comment.reports ?? 0) > 0,
    // One that waits is let in with the answer.
    reply: actor.kind === 'user' && (comment.status === 'approved' || leads('approve')),
  }
}
