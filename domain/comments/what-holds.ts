import { canEnterAdmin } from '@/domain/accounts/policy'
import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import type { CommentedArticle } from '@/domain/articles/queries/article-to-comment-on'
import { judgeComment } from '@/domain/moderation/judge-comment'
import type { Settings } from '@/domain/settings/schema'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import type { CheckedComment } from './checked-comment'
import { commentFacts } from './comment-facts'
import { countEffect } from './count-effect'
import type { Person } from './person'
import { whoComments } from './takes-comments'

interface Judged {
  actor: UserActor | VisitorActor
  person: Person
  comment: CheckedComment
  article: CommentedArticle
  settings: Settings
  /** The comment whose wording this is to be: it is no repeat of itself. */
  replaces?: string
  /** Written elsewhere: no form of ours was opened for it. */
  isRemote?: boolean
}

export interface Held {
  heldBy: string
  heldReason: string
  heldMatch: string
}

/** The rule that makes it wait, its reason and what it found; all empty if it may appear. Throws what a rule refuses. */
export async function whatHolds({ actor, person, comment, article, settings, replaces, isRemote }: Judged): Promise<Held> {
  const { text, trap, stamp, proof } = comment
  const { name } = actor.kind === 'user' ? actor : comment
  const email = (actor.kind === 'user' ? actor.email : comment.email) ?? ''
  const judgement = await judgeComment(
    {
      policy: settings.commentPolicy,
      // What has closed by time is closed like what was closed by hand.
      article: { ...article, writers: whoComments(article, settings) },
      writer: { isSignedIn: actor.kind === 'user', isStaff: canEnterAdmin(actor), name, email, address: actor.address },
      comment: { text, trap },
      facts: commentFacts({ actor, person, articleId: article.id, text, name, email, replaces, stamp, proof, isRemote }),
    },
    { settings: settings.moderation, switches: settings.ruleSwitches },
  )
  if (judgement.verdict === 'refuse') {
    await write((tx) => countEffect(tx, judgement.rule, 'refused'))
    throw new AppError(judgement.code, judgement.reason)
  }
  if (judgement.verdict === 'approve') return { heldBy: '', heldReason: '', heldMatch: '' }
  return { heldBy: judgement.rule, heldReason: judgement.reason, heldMatch: judgement.matched ?? '' }
}
