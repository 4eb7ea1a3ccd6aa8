import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { deleteOwnComment } from '@/domain/comments/commands/delete-own-comment'
import { deleteLimits } from '@/domain/comments/limits'
import { markSchema } from '@/domain/comments/schema'

const schema = markSchema.pick({ from: true })

/** Deletes one's own comment for good: a form is led back to the essay's thread. */
export const POST = publicWrite<typeof schema, { id: string }>({
  name: 'comment.delete',
  schema,
  limit: deleteLimits,
  form: 'delete',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ actor, params }) {
    const { id, article } = await deleteOwnComment(actor, params.id)
    return { location: `${commentPaths.page(article, 1)}#comments`, data: { id } }
  },
})
