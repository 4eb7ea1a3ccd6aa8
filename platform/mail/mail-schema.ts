import { z } from 'zod'

/** One line without control characters: nothing that could begin another header. */
const headerLine = z
  .string()
  .min(1)
  .max(200)
  .refine((line) => !/\p{Cc}/u.test(line), 'No line breaks in a header.')

/** A mail as it waits in the outbox. One recipient, plain text. */
export const mailSchema = z.object({ to: z.email().max(254).and(headerLine), subject: headerLine, text: z.string().min(1).max(100_000) })

export type Mail = z.infer<typeof mailSchema>
