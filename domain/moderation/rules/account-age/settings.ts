import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { message } from '@/i18n/message'

const schema = z.object({
  days: z
    .int(message('form.wholeNumber'))
    .min(1, message('form.noLessThan', { least: 1 }))
    .max(365, message('form.noMoreThan', { most: 365 }))
    .default(1),
})

export type AccountAgeSettings = z.infer<typeof schema>

export const accountAgeSettings = {
  title: 'Age of the account',
  schema,
  fields: [{ name: 'days', label: 'Days that an account must have stood', kind: 'number' }],
} as const satisfies MemberSettings<typeof schema.shape>
