import { sendSignInLink } from '@/domain/accounts/commands/send-sign-in-link'
import { sendSignInLinkInput } from '@/domain/accounts/schema'
import { told } from '@/i18n/message'
import { publicWrite } from '../../public-write'
import { sayToVisitor } from '../../say-to-visitor'
import { deviceOf } from '../signed-in'

export const POST = publicWrite({
  name: 'account.send-sign-in-link',
  schema: sendSignInLinkInput,
  form: 'link',
  page: (_, typed) => `/sign-in?to=${encodeURIComponent(typed.to ?? '')}`,
  run: async ({ actor, input, request }) => {
    await sendSignInLink(actor, input, deviceOf(request))
    const say = await sayToVisitor()
    return { location: '/sign-in/sent', status: 202, data: { message: say(told('account.linkIsComing')) } }
  },
})
