import { accountByAddress } from '@/domain/accounts/attempts/limits'
import { changePassword } from '@/domain/accounts/commands/change-password'
import { changePasswordInput } from '@/domain/accounts/schema'
import { publicWrite } from '../../public-write'
import { signedInCookies } from '../../session/signed-in'

export const POST = publicWrite({
  name: 'account.change-password',
  schema: changePasswordInput,
  limit: accountByAddress,
  limitBy: 'browser',
  form: 'change-password',
  page: () => '/account',
  run: async ({ actor, input, request }) => {
    const { token, attemptName } = await changePassword(actor, input)
    return { location: '/account?done=password', data: { changed: true }, cookies: signedInCookies(token, attemptName, request.headers) }
  },
})
