import { publicWrite } from '@/app/api/public-write'
import { isPageOfForm } from '@/components/comments/comment-paths'
import { passagePaths } from '@/components/passages/passage-paths'
import { saveDraft } from '@/domain/comments/commands/save-draft'
import { draftLimits, draftsOfSite } from '@/domain/comments/limits'
import { passageDraftPlace, passageDraftSchema, writePassageDraft } from '@/domain/passages/passage-draft'
import { parseCookies } from '@/platform/auth/cookies'
import { draftCookie, draftCookieName } from '@/platform/auth/draft-cookie'
import { limitRate } from '@/platform/limits/rate-limit'

interface Params {
  id: string
}

/** The way from the form about a passage to signing in, and back to the form with the passage and what was typed. */
export const POST = publicWrite<typeof passageDraftSchema, Params>({
  name: 'passage.save-draft',
  schema: passageDraftSchema,
  limit: draftLimits,
  form: 'passage',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor, params: { id }, request }) {
    await limitRate(draftsOfSite, 'site')
    const sent = parseCookies(request.headers.get('cookie')).get(draftCookieName())
    const { article, token } = await saveDraft(actor, { ...passageDraftPlace(id), text: writePassageDraft(input) }, sent)
    const back = `${passagePaths.form(article, (input.afterwards || input.as) === 'note' ? 'note' : 'comment')}#passage`
    const location = actor.kind === 'user' ? back : `/sign-in?to=${encodeURIComponent(back)}`
    return { location, data: { location }, cookies: token === undefined ? [] : [draftCookie(token)] }
  },
})
