import { publicWrite } from '@/app/api/public-write'
import { followingPath } from '@/components/notifications/following-path'
import { setNotices } from '@/domain/notifications/commands/set-notices'
import { changesByAddress } from '@/domain/notifications/limits'
import { noticesSchema } from '@/domain/notifications/schema'

/** Sets how often one hears of what one follows, and what is followed as a whole. */
export const POST = publicWrite({
  name: 'follow.settings',
  schema: noticesSchema,
  limit: changesByAddress,
  form: 'notices',
  page: (_, { as = '' }) => followingPath(as),
  async run({ actor, input }) {
    await setNotices(actor, input)
    return { location: followingPath(input.as, { done: 'saved' }), data: { digest: input.digest } }
  },
})
