import { tokenByAddress } from '@/domain/accounts/attempts/limits'
import { claimOwnership } from '@/domain/accounts/commands/claim-ownership'
import { claimOwnershipInput } from '@/domain/accounts/schema'
import { setPlace } from '@/domain/settings/commands/set-place'
import { publicWrite } from '../../public-write'
import { deviceOf, signedIn } from '../signed-in'

export const POST = publicWrite({
  name: 'account.claim-ownership',
  schema: claimOwnershipInput,
  limit: tokenByAddress,
  limitBy: 'browser',
  form: 'claim',
  page: (_, typed) => `/claim?token=${encodeURIComponent(typed.token ?? '')}`,
  run: async ({ actor, input, request }) => signedIn(await claimOwnership(actor, input, deviceOf(request), setPlace), request),
})
