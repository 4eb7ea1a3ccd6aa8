import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { message } from '@/i18n/message'

const schema = z.object({
  percent: z
    .int(message('form.wholeNumber'))
    .min(60, message('form.noLessThan', { least: 60 }))
    .max(100, message('form.noMoreThan', { most: 100 }))
    .default(90),
})

export type LearnedFilterSettings = z.infer<typeof schema>

export const learnedFilterSettings = {
  title: 'Learned filter',
  schema,
  fields: [
    {
      name: 'percent',
      label: 'How sure it must be, in a hundred',
      hint: 'Lower holds more, also of what is welcome.',
      kind: 'number',
    },
  ],
} as const satisfies MemberSettings<typeof schema.shape>
