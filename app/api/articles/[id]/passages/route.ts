import { guestCookies } from '@/app/api/guest-cookies'
import { limitWrite } from '@/app/api/limit-write'
import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { forgetDraft } from '@/domain/comments/commands/forget-drafts'
import { postComment } from '@/domain/comments/commands/post-comment'
import { commentLimits } from '@/domain/comments/limits'
import { sendNote } from '@/domain/notes/commands/send-note'
import { noteLimits } from '@/domain/notes/limits'
import { passageDraftPlace } from '@/domain/passages/passage-draft'
import { passageOf } from '@/domain/passages/schema'
import { parseCookies } from '@/platform/auth/cookies'
import { draftCookieName } from '@/platform/auth/draft-cookie'
import { postedAnswer } from '../comments/posted-answer'
import { aboutPassageSchema } from './schema'

interface Params {
  id: string
}

/**
 * Says something about a passage: a comment, or a note to the author. One address for both, because the form has one button; who is to
 * read it has to be said each time. A form is led on by 303, JSON gets it with 201.
 */
export const POST = publicWrite<typeof aboutPassageSchema, Params>({
  name: 'passage.answer',
  schema: aboutPassageSchema,
  limit: commentLimits,
  form: 'passage',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input: { as, ...input }, actor, params: { id }, request }) {
    const saved = parseCookies(request.headers.get('cookie')).get(draftCookieName())
    if (as === 'note') {
      await limitWrite(actor, noteLimits)
      const { guestToken, article } = await sendNote(actor, { ...input, articleId: id })
      await forgetDraft(saved, passageDraftPlace(id))
      const location = `${commentPaths.received(article)}?note=1`
      return { location, status: 201, data: { as }, cookies: guestCookies(actor, guestToken) }
    }
    // What is not there to be found is complained of, not posted without it.
    const passage = passageOf(input) ?? { quote: '' }
    const posted = await postComment(actor, { ...input, articleId: id, passage })
    await forgetDraft(saved, passageDraftPlace(id))
    const answer = await postedAnswer(actor, posted, input)
    return { ...answer, data: { as, ...(answer.data as object) } }
  },
})
