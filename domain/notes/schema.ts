import { z } from 'zod'
import { tidyName } from '@/domain/accounts/names/tidy-name'
import { nameMaxLength } from '@/domain/comments/schema'
import { passageFields } from '@/domain/passages/schema'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { noteKinds } from './types'

// U+0000 is refused by PostgreSQL; the others draw nothing, or turn the direction of the text that follows.
const unprintable = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu

const words = z
  .string(message('form.textExpected'))
  .transform((typed) => typed.replace(/\r\n?/g, '\n').replace(unprintable, '').trim())
  .pipe(z.string().max(textLimits.note, message('form.atMost', { most: textLimits.note })))
  .default('')

const notAnAddress = message('comments.notAnAddress')
const yesOrNo = z
  .union([z.boolean(), z.literal(['', '1', 'on']).transform((typed) => typed !== '')], message('form.yesOrNo'))
  .default(false)

const fields = z.object({
  kind: z.enum(noteKinds, message('passages.noteKind')),
  text: words,
  /** How the passage should read. One line, as the essay's own lines are. */
  suggestion: words.transform((typed) => typed.replace(/\s+/g, ' ')),
  /** May be named where the correction is told of. */
  wantsCredit: yesOrNo,
  website: z.string(message('comments.leaveEmpty')).max(2_000, message('comments.leaveEmpty')).default(''),
  // Whatever is wrong with these, nobody typed it: they are as if they were not there.
  stamp: z.string().max(100).catch('').default(''),
  proof: z.string().max(20).catch('').default(''),
})

const saysSomething = { path: ['text'], message: message('passages.noteSaysNothing') }

/** What somebody signed in sends: their name and address are the account's. */
export const memberNoteSchema = fields.refine(({ text, suggestion }) => text !== '' || suggestion !== '', saysSomething)

/** What a guest sends. Who is to be named has to say how; nobody else needs to. */
export const guestNoteSchema = fields
  .extend({
    name: z
      .string(message('form.textExpected'))
      .transform(tidyName)
      .pipe(z.string().max(nameMaxLength, message('comments.nameTooLong', { most: nameMaxLength })))
      .default(''),
    email: z
      .string(notAnAddress)
      .trim()
      .toLowerCase()
      .max(textLimits.email, notAnAddress)
      .refine((typed) => typed === '' || z.email().safeParse(typed).success, notAnAddress)
      .default(''),
  })
  .refine(({ text, suggestion }) => text !== '' || suggestion !== '', saysSomething)
  .refine(({ wantsCredit, name }) => !wantsCredit || /[\p{L}\p{N}\p{S}]/u.test(name), {
    path: ['name'],
    message: message('comments.sayWho'),
  })

/** What the form and the JSON route let through to sendNote, which checks it against who is asking. */
export const noteFieldsSchema = z.object({
  ...passageFields,
  kind: z.string().optional(),
  text: z.string().optional(),
  suggestion: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  wantsCredit: z.union([z.string(), z.boolean()]).optional(),
  website: z.string().optional(),
  stamp: z.string().optional(),
  proof: z.string().optional(),
  /** The page that the form stands on. Believed only as far as where to lead back. */
  from: z.string().optional(),
})

/** A note before it was checked: the fields of the form, as typed. */
export interface NoteInput extends Omit<z.output<typeof noteFieldsSchema>, 'from'> {
  articleId: string
}
