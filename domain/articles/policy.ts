import { hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'
import type { ArticlePermissions } from './types'

interface Owned {
  authorId: string
}

/** Who may begin an essay. */
export function canCreateArticle(actor: Actor): boolean {
  return hasRole(actor, 'author', 'editor', 'owner')
}

/** Owners and editors work on every essay, authors on their own, nobody else on any. */
export function canEditArticle(actor: Actor, article: Owned): boolean {
  if (hasRole(actor, 'editor', 'owner')) return true
  return actor.kind === 'user' && actor.role === 'author' && actor.id === article.authorId
}

/** Who may see a working copy, drafts and past revisions: those who may edit it. */
export const canSeeWorkingCopy = canEditArticle

/** Who may publish and unpublish. */
export const canPublishArticle = canEditArticle

/** Who may remove and restore. */
export const canDeleteArticle = canEditArticle

/** What stands first on the home page is the publication's choice, not the author's. */
export function canFeatureArticle(actor: Actor): boolean {
  return hasRole(actor, 'editor', 'owner')
}

/** Whoever moderates under an essay may slow its thread down: they see first that it runs hot. */
export function canSlowThread(actor: Actor, article: Owned): boolean {
  return hasRole(actor, 'moderator') || canEditArticle(actor, article)
}

/** The same rules as a row's answer sheet, for the admin. */
export function articlePermissions(actor: Actor, article: Owned): ArticlePermissions {
  return {
    edit: canEditArticle(actor, article),
    publish: canPublishArticle(actor, article),
    remove: canDeleteArticle(actor, article),
    feature: canFeatureArticle(actor),
  }
}

/** A filter over articles that a database query takes; matches exactly those that canSeeWorkingCopy allows. */
export type ArticleFilter = { authorId?: string; id?: { in: string[] } }

/**
 * What this actor's admin may list. Never undefined and never built from an optional id: a filter that lost its
 * condition would show every draft to everyone.
 */
export function articlesVisibleTo(actor: Actor): ArticleFilter {
  if (hasRole(actor, 'editor', 'owner')) return {}
  if (actor.kind === 'user' && actor.role === 'author') return { authorId: actor.id }
  return { id: { in: [] } }
}

/** What everybody may read. Each public query starts from this and from nothing else; the indexes of Article begin with it. */
export const publishedArticles = { status: 'published', deletedAt: null } as const

/** The same of a row that was found by its id. Asked of the database beside the ids, SQLite would walk through every published essay to answer. */
export function isPublished({ status, deletedAt }: { status: string; deletedAt: Date | null }): boolean {
  return status === publishedArticles.status && deletedAt === publishedArticles.deletedAt
}
