import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { pickComment } from '@/domain/comments/commands/pick-comment'
import { markLimits } from '@/domain/comments/limits'
import { markSchema } from '@/domain/comments/schema'

/** Makes a comment an author's pick, or (`undo`) no longer one. */
export const POST = publicWrite<typeof markSchema, { id: string }>({
  name: 'comment.pick',
  schema: markSchema,
  limit: markLimits,
  form: 'pick',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor, params }) {
    const { article, ...data } = await pickComment(actor, params.id, !input.undo)
    return { location: isPageOfForm(input.from) ? input.from : commentPaths.thread(article, params.id), data }
  },
})
