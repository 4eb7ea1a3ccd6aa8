import { guestCookies } from '@/app/api/guest-cookies'
import { publicWrite } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import { followingPath } from '@/components/notifications/following-path'
import { followByPush } from '@/domain/notifications/commands/follow-by-push'
import { followsByAddress } from '@/domain/notifications/limits'
import { followByPushSchema } from '@/domain/notifications/schema'

const following = followingPath('')

/** Follows something by push: a form is led to the page that says so, JSON gets the state. */
export const POST = publicWrite({
  name: 'follow.push',
  schema: followByPushSchema,
  limit: followsByAddress,
  form: 'follow-push',
  page: (_, { from = '' }) => (isPageOfForm(from) ? from : following),
  async run({ input, actor }) {
    const { state, slug, guestToken } = await followByPush(actor, input)
    const done = state === 'on' ? 'push-on' : 'push-paused'
    const to = input.kind === 'thread' ? `&to=${encodeURIComponent(input.comment)}` : ''
    const location = slug === null ? followingPath('', { done }) : `${commentPaths.follow({ slug })}?done=${done}${to}`
    return { location, data: { state }, cookies: guestCookies(actor, guestToken) }
  },
})
