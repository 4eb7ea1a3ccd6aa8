import { accountByAddress } from '@/domain/accounts/attempts/limits'
import { removePasskey } from '@/domain/accounts/commands/remove-passkey'
import { removePasskeyInput } from '@/domain/accounts/passkeys/schema'
import { publicWrite } from '../../../public-write'

export const POST = publicWrite({
  name: 'account.remove-passkey',
  schema: removePasskeyInput,
  limit: accountByAddress,
  limitBy: 'browser',
  form: 'remove-passkey',
  page: (_, { passkey = '' }) => `/account/remove-passkey?passkey=${encodeURIComponent(passkey)}`,
  run: async ({ actor, input }) => {
    await removePasskey(actor, input)
    return { location: '/account?done=passkey-removed', data: { removed: true } }
  },
})
