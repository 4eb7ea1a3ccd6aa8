import { guestCookies } from '@/app/api/guest-cookies'
import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { reportComment } from '@/domain/comments/commands/report-comment'
import { reportLimits } from '@/domain/comments/limits'
import { reportSchema } from '@/domain/comments/schema'

/** Tells the moderators of a comment: a form is led to the page that thanks, JSON gets the comment's id. */
export const POST = publicWrite<typeof reportSchema, { id: string }>({
  name: 'comment.report',
  schema: reportSchema,
  limit: reportLimits,
  form: 'report',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor, params }) {
    const { guestToken, article, id } = await reportComment(actor, params.id, input)
    return { location: `${commentPaths.options(article, id)}?done=report`, data: { id }, cookies: guestCookies(actor, guestToken) }
  },
})
