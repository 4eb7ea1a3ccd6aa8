import { tokenByAddress } from '@/domain/accounts/attempts/limits'
import { confirmAddress } from '@/domain/accounts/commands/confirm-address'
import { confirmAddressInput } from '@/domain/accounts/schema'
import { publicWrite } from '../../../public-write'
import { signedInCookies } from '../../../session/signed-in'

export const POST = publicWrite({
  name: 'account.confirm-address',
  schema: confirmAddressInput,
  limit: tokenByAddress,
  limitBy: 'browser',
  form: 'confirm-address',
  page: (_, { token = '' }) => `/account/address?token=${encodeURIComponent(token)}`,
  run: async ({ actor, input, request }) => {
    const { token, attemptName } = await confirmAddress(actor, input)
    return { location: '/account?done=address', data: { added: true }, cookies: signedInCookies(token, attemptName, request.headers) }
  },
})
