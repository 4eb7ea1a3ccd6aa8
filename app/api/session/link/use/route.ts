import { tokenByAddress } from '@/domain/accounts/attempts/limits'
import { useSignInLink as signInByLink } from '@/domain/accounts/commands/use-sign-in-link'
import { useSignInLinkInput as signInByLinkInput } from '@/domain/accounts/schema'
import { publicWrite } from '../../../public-write'
import { deviceOf, signedIn } from '../../signed-in'

export const POST = publicWrite({
  name: 'account.use-sign-in-link',
  schema: signInByLinkInput,
  limit: tokenByAddress,
  limitBy: 'browser',
  form: 'use-link',
  page: (_, typed) => `/sign-in/link?token=${encodeURIComponent(typed.token ?? '')}`,
  run: async ({ actor, input, request }) => signedIn(await signInByLink(actor, input, deviceOf(request)), request),
})
