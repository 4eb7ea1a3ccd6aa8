import { guestCookies } from '@/app/api/guest-cookies'
import { publicWrite } from '@/app/api/public-write'
import { refuse } from '@/app/api/refuse'
import { visitorTranslator } from '@/app/api/visitor-translator'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { anyone } from '@/domain/accounts/types'
import { postComment } from '@/domain/comments/commands/post-comment'
import { commentsPerHour, commentsPerMinute } from '@/domain/comments/limits'
import { listThread } from '@/domain/comments/queries/list-thread'
import { commentFieldsSchema } from '@/domain/comments/schema'
import type { PostedComment } from '@/domain/comments/types'
import { message } from '@/i18n/message'
import { waitingCookie } from '@/platform/auth/waiting-cookie'
import { AppError } from '@/platform/errors/app-error'
import { presentError } from '@/platform/errors/present'
import { addressKey, limitRate } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'

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
  async run({ input, actor, params }) {
    await limitRate(commentsPerHour, addressKey(actor.address))
    const posted = await postComment(actor, { ...input, articleId: params.id })
    const { guestToken, ...data } = posted
    return {
      location: placeOf(posted, input.from ?? ''),
      status: 201,
      data,
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

/** One page of an essay's threads as JSON, as everybody sees them. */
export async function GET(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  try {
    const { id } = await context.params
    const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
    if (!Number.isSafeInteger(page) || page < 1) throw new AppError('invalid', message('errors.pagesFromOne'))
    return Response.json(await listThread(anyone, id, page), { headers: { 'cache-control': 'no-cache' } })
  } catch (error) {
    return refuse(
      presentError(
        error,
        (_, errorId) => logFor('comments').error({ error, errorId }, 'reading a thread failed'),
        await visitorTranslator(),
      ),
      null,
    )
  }
}
