import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { message } from '@/i18n/message'

const schema = z.object({
  most: z
    .int(message('form.wholeNumber'))
    .min(0, message('form.noLessThan', { least: 0 }))
    .max(100, message('form.noMoreThan', { most: 100 }))
    .default(3),
})

export type TooManyLinksSettings = z.infer<typeof schema>

export const tooManyLinksSettings = {
  title: 'Links',
  schema,
  fields: [
    {
      name: 'most',
      label: 'Links that a comment may hold',
      hint: 'One with more waits for approval, whoever wrote it, unless they work here.',
      kind: 'number',
    },
  ],
} as const satisfies MemberSettings<typeof schema.shape>
