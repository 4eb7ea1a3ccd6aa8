import { z } from 'zod'
import { textLimits } from '@/platform/text/text-limits'

/** One line without control characters: nothing that could begin another header. */
const headerLine = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((line) => !/\p{Cc}/u.test(line), 'No line breaks in a header.')

/** A mail as it waits in the outbox. One recipient, plain text. */
export const mailSchema = z.object({
  to: z.email().and(headerLine(textLimits.email)),
  subject: headerLine(textLimits.mailSubject),
  text: z.string().min(1).max(100_000),
})

export type Mail = z.infer<typeof mailSchema>
