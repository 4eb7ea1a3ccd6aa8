import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { editComment } from '@/domain/comments/commands/edit-comment'
import { editLimits } from '@/domain/comments/limits'
import { commentEditFieldsSchema } from '@/domain/comments/schema'
import { waitingCookie } from '@/platform/auth/waiting-cookie'

/** Changes one's own comment: a form is led to it, or to where it waits; JSON gets it. */
export const POST = publicWrite<typeof commentEditFieldsSchema, { id: string }>({
  name: 'comment.edit',
  schema: commentEditFieldsSchema,
  limit: editLimits,
  form: 'edit',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor, params }) {
    const edited = await editComment(actor, params.id, input)
    const { status, article } = edited
    const waits = status === 'held'
    return {
      location: waits
        ? `${commentPaths.received(article)}?edited=1`
        : commentPaths.thread(article, params.id) + commentPaths.anchor(params.id),
      data: edited,
      cookies: waits ? [waitingCookie] : [],
    }
  },
})
