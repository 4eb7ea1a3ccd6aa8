import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { message } from '@/i18n/message'

const schema = z.object({
  networkDays: z
    .int(message('form.wholeNumber'))
    .min(0, message('form.noLessThan', { least: 0 }))
    .max(365, message('form.noMoreThan', { most: 365 }))
    .default(30),
})

export type BlockedSettings = z.infer<typeof schema>

export const blockedSettings = {
  title: 'Blocks',
  schema,
  fields: [
    {
      name: 'networkDays',
      label: 'Days for which the network of a comment is known',
      hint: 'As a keyed hash, never the address itself; so long can its network be blocked. 0 keeps none.',
      kind: 'number',
    },
  ],
} as const satisfies MemberSettings<typeof schema.shape>
