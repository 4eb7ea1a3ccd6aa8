import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { pinThread } from '@/domain/comments/commands/pin-thread'
import { markLimits } from '@/domain/comments/limits'
import { markSchema } from '@/domain/comments/schema'

/** Pins the thread of a comment to the top, or (`undo`) lets it go. */
export const POST = publicWrite<typeof markSchema, { id: string }>({
  name: 'comment.pin',
  schema: markSchema,
  limit: markLimits,
  form: 'pin',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor, params }) {
    const { article, ...data } = await pinThread(actor, params.id, !input.undo)
    return { location: isPageOfForm(input.from) ? input.from : commentPaths.thread(article, params.id), data }
  },
})
