import { publicWrite } from '@/app/api/public-write'
import { followingPath } from '@/components/notifications/following-path'
import { stopPush } from '@/domain/notifications/commands/stop-push'
import { changesByAddress } from '@/domain/notifications/limits'
import { stopPushSchema } from '@/domain/notifications/schema'

/** Notifies one of one's own browsers no more. */
export const POST = publicWrite({
  name: 'follow.push-stop',
  schema: stopPushSchema,
  limit: changesByAddress,
  form: 'following',
  page: () => followingPath(''),
  async run({ actor, input }) {
    await stopPush(actor, input)
    return { location: followingPath('', { done: 'stopped' }), data: { stopped: true } }
  },
})
