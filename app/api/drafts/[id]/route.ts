import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { saveDraft } from '@/domain/comments/commands/save-draft'
import { draftSchema } from '@/domain/comments/drafts/schema'
import { draftLimits, draftsOfSite } from '@/domain/comments/limits'
import { parseCookies } from '@/platform/auth/cookies'
import { draftCookie, draftCookieName } from '@/platform/auth/draft-cookie'
import { limitRate } from '@/platform/limits/rate-limit'

interface Params {
  id: string
}

/** The way from a comment's form to signing in, and back to the form with what was typed. */
export const POST = publicWrite<typeof draftSchema, Params>({
  name: 'comment.save-draft',
  schema: draftSchema,
  limit: draftLimits,
  form: 'comment',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input: { text, parentId }, actor, params, request }) {
    await limitRate(draftsOfSite, 'site')
    const sent = parseCookies(request.headers.get('cookie')).get(draftCookieName())
    const { article, token } = await saveDraft(actor, { articleId: params.id, parentId, text }, sent)
    const back = `${commentPaths.respond(article, parentId || undefined)}#respond`
    // A page of everybody's does not know who is signed in already: they need not do it again.
    const location = actor.kind === 'user' ? back : `/sign-in?to=${encodeURIComponent(back)}`
    return { location, data: { location }, cookies: token === undefined ? [] : [draftCookie(token)] }
  },
})
