import { canEnterAdmin } from '@/domain/accounts/policy'
import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import type { CommentedArticle } from '@/domain/articles/queries/article-to-comment-on'
import { commentFacts } from '@/domain/comments/comment-facts'
import type { Person } from '@/domain/comments/person'
import { judgeComment } from '@/domain/moderation/judge-comment'
import { moderationRules } from '@/domain/moderation/rules/registry'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { AppError } from '@/platform/errors/app-error'

/** Those of the rules for comments that say something of who writes and how. What a thread may hold, and how fast it fills, is not asked. */
const asked = ['honeypot', 'blocked', 'staff', 'word-list', 'too-many-links', 'too-fast', 'proof-of-work']
const rules = moderationRules.filter(({ id }) => asked.includes(id))

interface Judged {
  actor: UserActor | VisitorActor
  person: Person
  article: CommentedArticle
  note: { text: string; suggestion: string; name: string; email: string; website: string; stamp: string; proof: string }
}

/** Whether a rule would hold this if it were a comment. Throws what a rule refuses. */
export async function isDoubtful({ actor, person, article, note }: Judged): Promise<boolean> {
  const settings = await getSettings()
  const { name } = actor.kind === 'user' ? actor : note
  const email = (actor.kind === 'user' ? actor.email : note.email) ?? ''
  const { stamp, proof } = note
  const text = `${note.text}\n${note.suggestion}`.trim()
  const judgement = await judgeComment(
    {
      policy: settings.commentPolicy,
      article: { ...article, writers: 'anyone' },
      writer: { isSignedIn: actor.kind === 'user', isStaff: canEnterAdmin(actor), name, email, address: actor.address },
      comment: { text, trap: note.website },
      facts: commentFacts({ actor, person, articleId: article.id, text, name, email, stamp, proof }),
    },
    { rules, settings: settings.moderation, switches: settings.ruleSwitches },
  )
  if (judgement.verdict === 'refuse') throw new AppError(judgement.code, judgement.reason)
  return judgement.verdict === 'hold'
}
