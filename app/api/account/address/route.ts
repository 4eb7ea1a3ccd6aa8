import { accountByAddress } from '@/domain/accounts/attempts/limits'
import { askForAddress } from '@/domain/accounts/commands/ask-for-address'
import { askForAddressInput } from '@/domain/accounts/schema'
import { publicWrite } from '../../public-write'
import { deviceOf } from '../../session/signed-in'

/** Mails the link by which an account without an address gets one. */
export const POST = publicWrite({
  name: 'account.ask-for-address',
  schema: askForAddressInput,
  limit: accountByAddress,
  limitBy: 'browser',
  form: 'address',
  page: () => '/account',
  run: async ({ actor, input, request }) => {
    await askForAddress(actor, input, deviceOf(request))
    return { location: '/account?done=address-asked', status: 202, data: { asked: true } }
  },
})
