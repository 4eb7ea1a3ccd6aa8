import { joinsByAddress, joinsOfSite } from '@/domain/accounts/attempts/limits'
import { joinWithPasskey } from '@/domain/accounts/commands/join-with-passkey'
import { joinWithPasskeyInput } from '@/domain/accounts/passkeys/schema'
import { limitRate } from '@/platform/limits/rate-limit'
import { publicWrite } from '../../../public-write'
import { deviceOf, signedIn } from '../../signed-in'
import { sentBrowser } from '../browser-of'

/** Makes an account of a name and a passkey. */
export const POST = publicWrite({
  name: 'account.join-with-passkey',
  schema: joinWithPasskeyInput,
  limit: joinsByAddress,
  form: 'passkey',
  page: () => '/sign-in',
  run: async ({ actor, input, request }) => {
    await limitRate(joinsOfSite, 'site')
    return signedIn(await joinWithPasskey(actor, input, sentBrowser(request), deviceOf(request)), request)
  },
})
