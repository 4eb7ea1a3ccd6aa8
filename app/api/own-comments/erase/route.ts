import { publicWrite } from '@/app/api/public-write'
import { eraseOwnData } from '@/domain/comments/commands/erase-own-data'
import { ownDataPerHour } from '@/domain/comments/limits'
import { eraseInput } from '@/domain/comments/own-data/schema'

const erasePage = (as: string) => `/own-comments/erase${as === '' ? '' : `?as=${encodeURIComponent(as)}`}`

/** Erases all that this visitor, or whoever holds the link of a mail, wrote here. */
export const POST = publicWrite({
  name: 'comment.erase-own',
  schema: eraseInput,
  limit: ownDataPerHour,
  form: 'erase',
  page: (_, { as = '' }) => erasePage(as),
  run: async ({ input, actor }) => ({ location: '/own-comments?done=erased', data: await eraseOwnData(actor, input.as) }),
})
