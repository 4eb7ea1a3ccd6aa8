import { guestCookies } from '@/app/api/guest-cookies'
import { publicRead } from '@/app/api/public-read'
import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { anyone } from '@/domain/accounts/types'
import { forgetDraft } from '@/domain/comments/commands/forget-drafts'
import { postComment } from '@/domain/comments/commands/post-comment'
import { commentsPerHour, commentsPerMinute } from '@/domain/comments/limits'
import { commentFieldsSchema } from '@/domain/comments/schema'
import type { PostedComment } from '@/domain/comments/types'
import { readWalk } from '@/domain/comments/walk/read-walk'
import { walkThreads } from '@/domain/comments/walk/walk-threads'
import { parseCookies } from '@/platform/auth/cookies'
import { draftCookieName } from '@/platform/auth/draft-cookie'
import { waitingCookie } from '@/platform/auth/waiting-cookie'
import { addressKey, limitRate } from '@/platform/limits/rate-limit'
import { followAnswers } from './follow-answers'
import { notifyOfAnswers } from './notify-of-answers'

interface Params {
  id: string
}

/** Posts a comment: a form is led to it by 303, JSON gets it with 201. */
export const POST = publicWrite<typeof commentFieldsSchema, Params>({
  name: 'comment.post',
  schema: commentFieldsSchema,
  limit: commentsPerMinute,
  form: 'comment',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor, params, request }) {
    await limitRate(commentsPerHour, addressKey(actor.address))
    const posted = await postComment(actor, { ...input, articleId: params.id })
    const saved = parseCookies(request.headers.get('cookie')).get(draftCookieName())
    await forgetDraft(saved, { articleId: params.id, parentId: input.parentId ?? '' })
    const { guestToken, ...data } = posted
    const place = placeOf(posted, input.from ?? '')
    const wantsMail = input.notify === true || input.notify === '1'
    if (input.push) await notifyOfAnswers(actor, posted, input.push)
    const mail = wantsMail ? await followAnswers(actor, posted, input.email ?? '') : undefined
    return {
      // What is left to do is said on a page of the writer's own: the thread is everybody's.
      location:
        mail === undefined || mail === 'on' ? place : commentPaths.posted(data.article, { held: data.status === 'held', mail, at: place }),
      status: 201,
      data: mail === undefined ? data : { ...data, mail },
      cookies: [...guestCookies(actor, guestToken), ...(data.status === 'held' ? [waitingCookie] : [])],
    }
  },
})

/** Where the writer finds it: on the thread's own page if they answered there, else among the essay's threads. */
function placeOf({ status, article, comment, page, farDown }: PostedComment, from: string): string {
  if (status === 'held') return `${commentPaths.received(article)}?posted=1`
  if (farDown) return commentPaths.thread(article, comment.id) + commentPaths.anchor(comment.id)
  const onThreadPage = isPageOfForm(from) && from.startsWith(commentPaths.thread(article, ''))
  return (onThreadPage ? from : commentPaths.page(article, page)) + commentPaths.anchor(comment.id)
}

/** The threads under an essay as JSON, page by page, as everybody sees them. */
export const GET = publicRead<Params>('comments.walk', ({ id }, query) => walkThreads(anyone, id, readWalk(query)))
