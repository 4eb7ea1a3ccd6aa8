import { passkeyByAddress } from '@/domain/accounts/attempts/limits'
import { offerJoining } from '@/domain/accounts/passkeys/offers'
import { offerJoiningInput } from '@/domain/accounts/passkeys/schema'
import { publicWrite } from '../../../../public-write'
import { browserToChallenge } from '../../browser-of'

/** What a browser is to make for somebody who has a name here and no account. */
export const POST = publicWrite({
  name: 'account.offer-joining',
  schema: offerJoiningInput,
  limit: passkeyByAddress,
  limitBy: 'browser',
  form: 'passkey',
  page: () => '/sign-in',
  run: async ({ input, request }) => {
    const cookie = browserToChallenge(request)
    return { location: '/sign-in', data: await offerJoining(input.name, cookie.value), cookies: [cookie] }
  },
})
