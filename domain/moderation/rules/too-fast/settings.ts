import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { message } from '@/i18n/message'

const schema = z.object({
  seconds: z
    .int(message('form.wholeNumber'))
    .min(1, message('form.noLessThan', { least: 1 }))
    .max(60, message('form.noMoreThan', { most: 60 }))
    .default(2),
  holdWithout: z.boolean().default(false),
})

export type TooFastSettings = z.infer<typeof schema>

export const tooFastSettings = {
  title: 'Too fast',
  schema,
  fields: [
    { name: 'seconds', label: 'Seconds that a person needs at least', kind: 'number' },
    {
      name: 'holdWithout',
      label: 'Hold what does not say when its form was opened',
      hint: 'Programs do not say it, and neither do readers who comment without JavaScript.',
      kind: 'yes-no',
    },
  ],
} as const satisfies MemberSettings<typeof schema.shape>
