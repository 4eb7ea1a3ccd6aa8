import { publicWrite } from '@/app/api/public-write'
import { isPageOfForm } from '@/components/comments/comment-paths'
import { previewLimits } from '@/domain/comments/limits'
import { commentPreviewSchema } from '@/domain/comments/schema'

const formOf = (from: string) => (/\/edit$/.test(from) ? 'edit' : /\/passage(\?|$)/.test(from) ? 'passage' : 'comment')
const pageOf = (from: string) => (isPageOfForm(from) ? from : '/')

/** Shows a comment as it would be stored, and stores nothing: a form comes back with it, JSON gets the text. */
export const POST = publicWrite({
  name: 'comment.preview',
  schema: commentPreviewSchema,
  limit: previewLimits,
  form: ({ from = '' }) => formOf(from),
  page: (_, { from = '' }) => pageOf(from),
  run: async ({ input: { text, from } }) => ({ location: pageOf(from), data: { source: text }, preview: text }),
})
