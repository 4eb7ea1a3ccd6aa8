import { sendSignInLink } from '@/domain/accounts/commands/send-sign-in-link'
import { sendSignInLinkInput } from '@/domain/accounts/schema'
import { publicWrite } from '../../public-write'
import { visitorTranslator } from '../../visitor-translator'
import { deviceOf } from '../signed-in'

export const POST = publicWrite({
  name: 'account.send-sign-in-link',
  schema: sendSignInLinkInput,
  form: 'link',
  page: (_, typed) => `/sign-in?to=${encodeURIComponent(typed.to ?? '')}`,
  run: async ({ actor, input, request }) => {
    await sendSignInLink(actor, input, deviceOf(request))
    const t = await visitorTranslator()
    return { location: '/sign-in/sent', status: 202, data: { message: t('account.linkIsComing') } }
  },
})
