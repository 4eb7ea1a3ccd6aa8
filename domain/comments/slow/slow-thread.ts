import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import type { CommentedArticle } from '@/domain/articles/queries/article-to-comment-on'
import type { Settings } from '@/domain/settings/schema'
import type { Person } from '../person'
import { canModerateComment } from '../policy'
import { namesOf, type SlowThread } from './take-turn'

/** How this person has to wait their turn under this essay; undefined where they need not: it is not slow, or theirs to moderate. */
export function slowThread(
  actor: UserActor | VisitorActor,
  person: Person,
  article: CommentedArticle,
  { moderation }: Pick<Settings, 'moderation'>,
): SlowThread | undefined {
  if (article.slowMinutes === 0 || canModerateComment(actor, { articleAuthorId: article.authorId })) return undefined
  return { articleId: article.id, minutes: article.slowMinutes, who: namesOf(actor, person, moderation.blocked.networkDays > 0) }
}
