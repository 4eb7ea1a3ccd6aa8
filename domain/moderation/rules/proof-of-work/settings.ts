import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { message } from '@/i18n/message'

const schema = z.object({
  bits: z
    .int(message('form.wholeNumber'))
    .min(8, message('form.noLessThan', { least: 8 }))
    .max(20, message('form.noMoreThan', { most: 20 }))
    .default(14),
})

export type ProofOfWorkSettings = z.infer<typeof schema>

export const proofOfWorkSettings = {
  title: 'Proof of work',
  schema,
  fields: [
    {
      name: 'bits',
      label: 'How much, in bits',
      hint: 'Each bit more doubles it. 14 take a phone about a second, which passes while its owner types.',
      kind: 'number',
    },
  ],
} as const satisfies MemberSettings<typeof schema.shape>
