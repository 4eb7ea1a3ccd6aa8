import { publicWrite } from '@/app/api/public-write'
import { visitorTranslator } from '@/app/api/visitor-translator'
import { sendDataLink } from '@/domain/comments/commands/send-data-link'
import { dataLinkHours } from '@/domain/comments/own-data/data-link'
import { dataLinkInput } from '@/domain/comments/own-data/schema'

/** Asks for the link to what was written with an address. Answered alike whether or not anything was. */
export const POST = publicWrite({
  name: 'comment.send-data-link',
  schema: dataLinkInput,
  form: 'data-link',
  page: () => '/own-comments',
  async run({ input, actor }) {
    await sendDataLink(actor, input.email)
    const t = await visitorTranslator()
    return { location: '/own-comments?done=link', status: 202, data: { message: t('ownData.linkComing', { hours: dataLinkHours }) } }
  },
})
