import { passkeyByAddress } from '@/domain/accounts/attempts/limits'
import { signInWithPasskey } from '@/domain/accounts/commands/sign-in-with-passkey'
import { signInWithPasskeyInput } from '@/domain/accounts/passkeys/schema'
import { publicWrite } from '../../public-write'
import { deviceOf, signedIn } from '../signed-in'
import { sentBrowser } from './browser-of'

export const POST = publicWrite({
  name: 'account.sign-in-with-passkey',
  schema: signInWithPasskeyInput,
  limit: passkeyByAddress,
  limitBy: 'browser',
  form: 'passkey',
  page: () => '/sign-in',
  run: async ({ actor, input, request }) => {
    const answer = signedIn(await signInWithPasskey(actor, input, sentBrowser(request), deviceOf(request)), request)
    // Its script goes on by itself: on the sign-in page to where they were going, in a comment's form nowhere.
    return { ...answer, data: { ...(answer.data as object), location: answer.location } }
  },
})
