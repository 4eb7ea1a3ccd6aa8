import { accountByAddress } from '@/domain/accounts/attempts/limits'
import { addPasskey } from '@/domain/accounts/commands/add-passkey'
import { addPasskeyInput } from '@/domain/accounts/passkeys/schema'
import { publicWrite } from '../../public-write'
import { sentBrowser } from '../../session/passkey/browser-of'
import { deviceOf, signedInCookies } from '../../session/signed-in'

/** Adds what the browser has made. */
export const POST = publicWrite({
  name: 'account.add-passkey',
  schema: addPasskeyInput,
  limit: accountByAddress,
  limitBy: 'browser',
  form: 'passkeys',
  page: () => '/account',
  run: async ({ actor, input, request }) => {
    const { token, attemptName } = await addPasskey(actor, input.credential, sentBrowser(request), deviceOf(request))
    const location = '/account?done=passkey'
    return { location, data: { location }, cookies: signedInCookies(token, attemptName, request.headers) }
  },
})
