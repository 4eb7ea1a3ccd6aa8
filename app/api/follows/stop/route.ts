import { publicWrite } from '@/app/api/public-write'
import { followingPath } from '@/components/notifications/following-path'
import { unfollow } from '@/domain/notifications/commands/unfollow'
import { changesByAddress } from '@/domain/notifications/limits'
import { unfollowSchema } from '@/domain/notifications/schema'

/** Stops one thing of one's own list. */
export const POST = publicWrite({
  name: 'follow.stop',
  schema: unfollowSchema,
  limit: changesByAddress,
  form: 'following',
  page: (_, { as = '' }) => followingPath(as),
  async run({ actor, input }) {
    await unfollow(actor, input)
    return { location: followingPath(input.as, { done: 'stopped' }), data: { stopped: true } }
  },
})
