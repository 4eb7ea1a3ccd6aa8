import { z } from 'zod'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'

const mostWords = 1_000

const words = z
  .array(
    z
      .string()
      .trim()
      .max(textLimits.name, message('form.atMost', { most: textLimits.name })),
  )
  .transform((lines) => [...new Set(lines.filter((line) => line !== ''))])
  .pipe(z.array(z.string()).max(mostWords, message('form.noMoreThan', { most: mostWords })))
  .default([])

const schema = z.object({ hold: words, refuse: words })

export type WordListSettings = z.infer<typeof schema>

export const wordListSettings = {
  title: 'Words',
  schema,
  fields: [
    {
      name: 'hold',
      label: 'A comment with one of these waits',
      hint: 'One word or phrase a line. Whole words only; capitals and accents make no difference.',
      kind: 'lines',
    },
    {
      name: 'refuse',
      label: 'A comment with one of these is refused',
      hint: 'Its writer is asked to put it another way, and keeps what was typed.',
      kind: 'lines',
    },
  ],
} as const satisfies MemberSettings<typeof schema.shape>
