import { accountByAddress } from '@/domain/accounts/attempts/limits'
import { changeProfile } from '@/domain/accounts/commands/change-profile'
import { changeProfileInput } from '@/domain/accounts/schema'
import { publicWrite } from '../../public-write'

export const POST = publicWrite({
  name: 'account.change-profile',
  schema: changeProfileInput,
  limit: accountByAddress,
  limitBy: 'browser',
  form: 'profile',
  page: () => '/account',
  run: async ({ actor, input }) => {
    await changeProfile(actor, input)
    return { location: '/account?done=profile', data: { name: input.name, bio: input.bio } }
  },
})
