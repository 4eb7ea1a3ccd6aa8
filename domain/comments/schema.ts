import { z } from 'zod'

export const commentMaxLength = 10_000
export const nameMaxLength = 80

// U+0000 is refused by PostgreSQL; the others draw nothing, or turn the direction of the text that follows.
const unprintable = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu

const text = z
  .string('Write something first.')
  .transform((typed) => typed.replace(/\r\n?/g, '\n').replace(unprintable, '').trim())
  .pipe(
    z
      .string()
      .min(1, 'Write something first.')
      .max(commentMaxLength, `At most ${commentMaxLength.toLocaleString('en-GB')} characters, please. Nothing of yours is lost.`),
  )

const name = z
  .string('Say who you are: any name will do.')
  .transform((typed) => typed.replace(unprintable, '').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .regex(/[\p{L}\p{N}\p{S}]/u, 'Say who you are: any name will do.')
      .max(nameMaxLength, `A name of at most ${nameMaxLength} characters, please.`),
  )

const notAnAddress = 'This is not an e-mail address. You may also leave it empty.'
const email = z
  .string(notAnAddress)
  .trim()
  .toLowerCase()
  .max(254, notAnAddress)
  .refine((typed) => typed === '' || z.email().safeParse(typed).success, notAnAddress)
  .default('')

const parentId = z.string('There is no such comment.').max(40, 'There is no such comment.').default('')

/** What somebody signed in sends: their name and address are the account's. */
export const memberCommentSchema = z.object({
  text,
  parentId,
  website: z.string('Leave this empty.').max(2_000, 'Leave this empty.').default(''),
})

/** What a guest sends. `website` is the field that people do not see. */
export const guestCommentSchema = memberCommentSchema.extend({ name, email })

/** A comment before it was checked: the fields of the form, as typed. */
export interface CommentInput {
  articleId: string
  text?: string | undefined
  name?: string | undefined
  email?: string | undefined
  parentId?: string | undefined
  website?: string | undefined
}

/** What the form and the JSON door let through to postComment, which checks it against who is asking. */
export const commentFieldsSchema = z.object({
  text: z.string('Text is a string.').optional(),
  name: z.string('A name is a string.').optional(),
  email: z.string('An e-mail address is a string.').optional(),
  parentId: z.string('A comment is named by a string.').optional(),
  website: z.string('This is a string.').optional(),
  /** The page that the form stands on. Believed only as far as where to lead back. */
  from: z.string('This is a string.').optional(),
})
