import { z } from 'zod'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { blockDays, blockKinds } from './blocks/types'

const id = z.string(message('errors.noSuchBlock')).min(1, message('errors.noSuchBlock')).max(textLimits.id, message('errors.noSuchBlock'))

const terms = {
  reason: z
    .string()
    .trim()
    .max(textLimits.reason, message('form.atMost', { most: textLimits.reason }))
    .default(''),
  days: z.literal([...blockDays]),
}

/** A block of whoever wrote a comment. */
export const blockWriterInput = z.object({ commentId: id, kind: z.enum(blockKinds), ...terms })

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(textLimits.email, message('comments.notAnAddress'))
  .pipe(z.email(message('comments.notAnAddress')))
const name = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, message('comments.sayWho'))
  .max(textLimits.name, message('comments.nameTooLong', { most: textLimits.name }))

/** A block of something that is typed. */
export const blockTypedInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('name'), value: name, ...terms }),
  z.object({ kind: z.literal('email'), value: email, ...terms }),
])

export const liftBlockInput = z.object({ id })

/** The list of blocks, as its address says it. */
export const blockFilterSchema = z.object({
  state: z.enum(['active', 'ended']).catch('active'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})
