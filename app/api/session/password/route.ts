import { signInWithPassword } from '@/domain/accounts/commands/sign-in-with-password'
import { signInByAddress } from '@/domain/accounts/limits'
import { signInWithPasswordInput } from '@/domain/accounts/schema'
import { publicWrite } from '../../public-write'
import { deviceOf, signedIn } from '../signed-in'

export const POST = publicWrite({
  name: 'account.sign-in-with-password',
  schema: signInWithPasswordInput,
  limit: signInByAddress,
  form: 'password',
  page: (_, typed) => `/sign-in?to=${encodeURIComponent(typed.to ?? '')}`,
  run: async ({ actor, input, request }) => signedIn(await signInWithPassword(actor, input, deviceOf(request))),
})
