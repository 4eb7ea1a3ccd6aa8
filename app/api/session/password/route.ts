import { signInWithPassword } from '@/domain/accounts/commands/sign-in-with-password'
import { signInWithPasswordInput } from '@/domain/accounts/schema'
import { publicWrite } from '../../public-write'
import { deviceOf, signedIn } from '../signed-in'

export const POST = publicWrite({
  name: 'account.sign-in-with-password',
  schema: signInWithPasswordInput,
  form: 'password',
  page: (_, typed) => `/sign-in?to=${encodeURIComponent(typed.to ?? '')}`,
  run: async ({ actor, input, request }) => signedIn(await signInWithPassword(actor, input, deviceOf(request)), request),
})
