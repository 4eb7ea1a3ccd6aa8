import { accountByAddress } from '@/domain/accounts/attempts/limits'
import { offerPasskey } from '@/domain/accounts/passkeys/offers'
import { offerPasskeyInput } from '@/domain/accounts/passkeys/schema'
import { publicWrite } from '../../../public-write'
import { browserToChallenge } from '../../../session/passkey/browser-of'

/** What a browser is to make for one's own account, once the password was given again. */
export const POST = publicWrite({
  name: 'account.offer-passkey',
  schema: offerPasskeyInput,
  limit: accountByAddress,
  limitBy: 'browser',
  form: 'passkeys',
  page: () => '/account',
  run: async ({ actor, input, request }) => {
    const cookie = browserToChallenge(request)
    return { location: '/account', data: { options: await offerPasskey(actor, input, cookie.value) }, cookies: [cookie] }
  },
})
