import { changePassword } from '@/domain/accounts/commands/change-password'
import { accountByAddress } from '@/domain/accounts/limits'
import { changePasswordInput } from '@/domain/accounts/schema'
import { publicWrite } from '../../public-write'

export const POST = publicWrite({
  name: 'account.change-password',
  schema: changePasswordInput,
  limit: accountByAddress,
  form: 'change-password',
  page: () => '/account',
  run: async ({ actor, input }) => {
    await changePassword(actor, input)
    return { location: '/account?done=password', data: { changed: true } }
  },
})
