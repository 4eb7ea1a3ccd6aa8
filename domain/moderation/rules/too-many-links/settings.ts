import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'

const schema = z.object({
  most: z.int('A whole number, please.').min(0, 'No fewer than 0, please.').max(100, 'At most 100, please.').default(3),
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
