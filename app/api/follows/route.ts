import { guestCookies } from '@/app/api/guest-cookies'
import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { follow } from '@/domain/notifications/commands/follow'
import { followsByAddress } from '@/domain/notifications/limits'
import { followSchema } from '@/domain/notifications/schema'

/** Follows something by mail: a form is led to the page that says what is to be done now, JSON gets the state. */
export const POST = publicWrite({
  name: 'follow.begin',
  schema: followSchema,
  limit: followsByAddress,
  form: 'follow',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : '/'),
  async run({ input, actor }) {
    const { state, article, guestToken } = await follow(actor, input)
    const to = input.kind === 'essay' ? '' : `&to=${encodeURIComponent(input.comment)}`
    return { location: `${commentPaths.follow(article)}?done=${state}${to}`, data: { state }, cookies: guestCookies(actor, guestToken) }
  },
})
