import { publicWrite } from '@/app/api/public-write'
import { answerQuestion } from '@/domain/notifications/commands/answer-question'
import { changesByAddress } from '@/domain/notifications/limits'
import { confirmSchema } from '@/domain/notifications/schema'
import { linkToken } from '@/domain/notifications/signed-link'

/** Answers the question whether an address is theirs: yes leads to the list of what is followed. */
export const POST = publicWrite({
  name: 'follow.confirm',
  schema: confirmSchema,
  limit: changesByAddress,
  form: 'confirm-follow',
  page: (_, { token = '' }) => `/following/confirm?token=${encodeURIComponent(token)}`,
  async run({ actor, input }) {
    const { recipientId } = await answerQuestion(actor, input)
    const location =
      input.answer === 'yes' ? `/following?done=confirmed&as=${linkToken({ recipientId, scope: 'list' })}` : '/following/stop?done=1'
    return { location, data: { confirmed: input.answer === 'yes' } }
  },
})
