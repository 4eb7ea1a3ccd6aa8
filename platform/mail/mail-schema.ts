import { z } from 'zod'
import { textLimits } from '@/platform/text/text-limits'

/** One line without control characters: nothing that could begin another header. */
const headerLine = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((line) => !/\p{Cc}/u.test(line), 'No line breaks in a header.')

const address = z.email().and(headerLine(textLimits.email))

/** A header's own value: ASCII, one line. */
const headerValue = z
  .string()
  .max(900)
  .regex(/^[!-~]([ -~]*[!-~])?$/, 'One line of printable ASCII.')

/** The headers that a mail may bring along. What is not named here is the sender's own affair: recipients, encoding, signatures. */
export const extraHeaders = [
  'In-Reply-To',
  'References',
  'List-Id',
  'List-Archive',
  'List-Post',
  'Feedback-ID',
  'Precedence',
  'Auto-Submitted',
] as const

/** Where a mail is unsubscribed from: the page shows a button to a person and takes the POST of a mail program (RFC 8058). */
const unsubscribe = z.object({
  url: z
    .url({ protocol: /^https?$/ })
    .max(800)
    .regex(/^[!-;=?-~]+$/, 'Written in ASCII, without angle brackets.'),
  mailto: address.optional(),
})

/** A mail as it waits in the outbox. One recipient. Rows of an earlier version hold `to`, `subject` and `text` alone. */
export const mailSchema = z.object({
  to: address,
  subject: headerLine(textLimits.mailSubject),
  /** Always there, beside HTML too. */
  text: z.string().min(1).max(300_000),
  html: z.string().min(1).max(300_000).optional(),
  /** Before the publication's own address; left out, as MAIL_FROM says. */
  fromName: headerLine(textLimits.name).optional(),
  replyTo: address.optional(),
  /** What stands before the @ of its Message-ID, for a mail that must be known again. Left out, the outbox row's id. */
  messageName: z
    .string()
    .max(120)
    .regex(/^[a-zA-Z0-9]+([.-][a-zA-Z0-9]+)*$/)
    .optional(),
  unsubscribe: unsubscribe.optional(),
  headers: z.partialRecord(z.enum(extraHeaders), headerValue).optional(),
})

export type Mail = z.infer<typeof mailSchema>
