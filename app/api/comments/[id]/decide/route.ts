import { publicWrite } from '@/app/api/public-write'
import { isPageOfForm } from '@/components/comments/comment-paths'
import { decideInPlace } from '@/domain/comments/commands/decide-in-place'
import { decisionLimits } from '@/domain/comments/limits'
import { decisionSchema } from '@/domain/comments/schema'

/** A moderator decides about a comment where it stands: a form is led back, JSON gets the comment's state. */
export const POST = publicWrite<typeof decisionSchema, { id: string }>({
  name: 'comment.decide',
  schema: decisionSchema,
  limit: decisionLimits,
  form: 'decide',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor, params }) {
    const { id, status, changed } = await decideInPlace(actor, params.id, input.verb)
    return { location: isPageOfForm(input.from) ? input.from : '/admin/comments', data: { id, status, changed } }
  },
})
