import type { Actor } from '@/domain/accounts/types'
import { isPublished } from './policy'

/** What readers find of an article: where it stands and which revision it shows. */
export interface PublicState {
  slug: string
  revisionId: string
  publishedAt: Date
}

/**
 * What happened to an article as readers see it. `published`: they see it, having seen nothing of it before, or nothing since it was
 * unpublished. `republished`: they see other words or tags at the same address.
 */
export type ArticleChangeKind = 'published' | 'republished' | 'unpublished' | 'deleted' | 'restored' | 'address-changed'

/**
 * One change of an article's public state. Drafts have none: what happens to an article that readers see neither before nor after is no
 * change. Nor is what stands beside the article (its thread, its past revisions, its place on the home page).
 */
export interface ArticleChange {
  articleId: string
  kind: ArticleChangeKind
  /** Null: readers saw nothing of it. */
  before: PublicState | null
  /** Null: they see nothing of it any more. */
  after: PublicState | null
  /** Readers have never seen it until now. */
  firstTime: boolean
  actor: Actor
  at: Date
}

/** The columns of an article that its public state is made of. */
export const stateColumns = { id: true, slug: true, status: true, publishedId: true, publishedAt: true, deletedAt: true } as const

/** The same as a row. */
export interface ArticleState {
  id: string
  slug: string
  status: string
  publishedId: string | null
  publishedAt: Date | null
  deletedAt: Date | null
}

/** Says which change of the public state lies between two states of one article; null: readers see no difference. */
export function articleChangeOf(actor: Actor, before: ArticleState, after: ArticleState, at: Date): ArticleChange | null {
  const states = { before: publicStateOf(before), after: publicStateOf(after) }
  const kind = kindOf(before, after)
  return kind && { articleId: after.id, kind, ...states, firstTime: before.publishedAt === null, actor, at }
}

function kindOf(before: ArticleState, after: ArticleState): ArticleChangeKind | null {
  const [was, is] = [publicStateOf(before), publicStateOf(after)]
  if (!was && !is) return null
  if (!was) return before.deletedAt === null ? 'published' : 'restored'
  if (!is) return after.deletedAt === null ? 'unpublished' : 'deleted'
  return was.slug === is.slug ? 'republished' : 'address-changed'
}

function publicStateOf(article: ArticleState): PublicState | null {
  const { slug, publishedId, publishedAt } = article
  return isPublished(article) && publishedId !== null && publishedAt !== null ? { slug, revisionId: publishedId, publishedAt } : null
}
