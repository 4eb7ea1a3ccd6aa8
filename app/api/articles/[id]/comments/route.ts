import { publicRead } from '@/app/api/public-read'
import { publicWrite } from '@/app/api/public-write'
import { isPageOfForm } from '@/components/comments/comment-paths'
import { anyone } from '@/domain/accounts/types'
import { forgetDraft } from '@/domain/comments/commands/forget-drafts'
import { postComment } from '@/domain/comments/commands/post-comment'
import { commentLimits } from '@/domain/comments/limits'
import { commentFieldsSchema } from '@/domain/comments/schema'
import { readWalk } from '@/domain/comments/walk/read-walk'
import { walkThreads } from '@/domain/comments/walk/walk-threads'
import { parseCookies } from '@/platform/auth/cookies'
import { draftCookieName } from '@/platform/auth/draft-cookie'
import { postedAnswer } from './posted-answer'

interface Params {
  id: string
}

/** Posts a comment: a form is led to it by 303, JSON gets it with 201. */
export const POST = publicWrite<typeof commentFieldsSchema, Params>({
  name: 'comment.post',
  schema: commentFieldsSchema,
  limit: commentLimits,
  form: 'comment',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor, params, request }) {
    const posted = await postComment(actor, { ...input, articleId: params.id })
    const saved = parseCookies(request.headers.get('cookie')).get(draftCookieName())
    await forgetDraft(saved, { articleId: params.id, parentId: input.parentId ?? '' })
    return postedAnswer(actor, posted, input)
  },
})

/** The threads under an essay as JSON, page by page, as everybody sees them. */
export const GET = publicRead<Params>('comments.walk', ({ id }, query) => walkThreads(anyone, id, readWalk(query)))
