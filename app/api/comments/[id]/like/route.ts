import { guestCookies } from '@/app/api/guest-cookies'
import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { likeComment } from '@/domain/comments/commands/like-comment'
import { likeLimits } from '@/domain/comments/limits'
import { markSchema } from '@/domain/comments/schema'

/** Likes a comment, or takes the like back (`undo`): a form is led back to the comment, JSON gets the count. */
export const POST = publicWrite<typeof markSchema, { id: string }>({
  name: 'comment.like',
  schema: markSchema,
  limit: likeLimits,
  form: 'like',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor, params }) {
    const { guestToken, article, ...data } = await likeComment(actor, params.id, !input.undo)
    const page = isPageOfForm(input.from) ? input.from : commentPaths.thread(article, params.id)
    return { location: page + commentPaths.anchor(params.id), data, cookies: guestCookies(actor, guestToken) }
  },
})
