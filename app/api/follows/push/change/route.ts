import { publicWrite } from '@/app/api/public-write'
import { followingPath } from '@/components/notifications/following-path'
import { changePush } from '@/domain/notifications/commands/change-push'
import { changesByAddress } from '@/domain/notifications/limits'
import { changePushSchema } from '@/domain/notifications/schema'

/** Writes to a browser in another way from now on: what its worker says when the push service has changed its subscription. */
export const POST = publicWrite({
  name: 'follow.push-change',
  schema: changePushSchema,
  limit: changesByAddress,
  form: 'following',
  page: () => followingPath(''),
  async run({ actor, input }) {
    await changePush(actor, input)
    return { location: followingPath(''), data: { changed: true } }
  },
})
