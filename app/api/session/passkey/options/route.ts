import { z } from 'zod'
import { passkeyByAddress } from '@/domain/accounts/attempts/limits'
import { offerPasskeySignIn } from '@/domain/accounts/passkeys/offers'
import { publicWrite } from '../../../public-write'
import { browserToChallenge } from '../browser-of'

/** What a browser is to ask its person's passkeys. */
export const POST = publicWrite({
  name: 'account.offer-passkey-sign-in',
  schema: z.object({}),
  limit: passkeyByAddress,
  limitBy: 'browser',
  form: 'passkey',
  page: () => '/sign-in',
  run: async ({ request }) => {
    const cookie = browserToChallenge(request)
    return { location: '/sign-in', data: { options: await offerPasskeySignIn(cookie.value) }, cookies: [cookie] }
  },
})
