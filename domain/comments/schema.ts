import { z } from 'zod'
import { tidyName } from '@/domain/accounts/names/tidy-name'
import { type PassageInput, passageFields } from '@/domain/passages/schema'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { reportReasons } from './reports/report-reasons'
import { isVisible, isWithin } from './text/characters'
import { showsSomething } from './text/shows-something'

export const commentMaxLength: number = textLimits.comment
export const nameMaxLength = textLimits.name

// U+0000 is refused by PostgreSQL; the others draw nothing, or turn the direction of the text that follows.
const unprintable = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu

/** A text without what draws nothing or disguises what follows. */
export const tidyText = (typed: string) => typed.replace(/\r\n?/g, '\n').replace(unprintable, '').trim()

const text = z
  .string(message('comments.writeSomething'))
  .transform(tidyText)
  .pipe(
    z
      .string()
      .refine(isVisible, { error: message('comments.writeSomething'), abort: true })
      .refine((typed) => isWithin(typed, commentMaxLength), {
        error: message('comments.textTooLong', { most: commentMaxLength }),
        abort: true,
      })
      .refine(showsSomething, message('comments.writeSomething'))
      .meta({ minLength: 1, description: `Markdown. At most ${commentMaxLength} characters as people see them.` }),
  )

const name = z
  .string(message('comments.sayWho'))
  .transform(tidyName)
  .pipe(
    z
      .string()
      .regex(/[\p{L}\p{N}\p{S}]/u, message('comments.sayWho'))
      .max(nameMaxLength, message('comments.nameTooLong', { most: nameMaxLength })),
  )

const notAnAddress = message('comments.notAnAddress')
const email = z
  .string(notAnAddress)
  .trim()
  .toLowerCase()
  .max(textLimits.email, notAnAddress)
  .refine((typed) => typed === '' || z.email().safeParse(typed).success, notAnAddress)
  .default('')

const parentId = z.string(message('comments.noSuchComment')).max(textLimits.id, message('comments.noSuchComment')).default('')

/** What somebody signed in sends: their name and address are the account's. */
export const memberCommentSchema = z.object({
  text,
  parentId,
  website: z.string(message('comments.leaveEmpty')).max(2_000, message('comments.leaveEmpty')).default(''),
  // Whatever is wrong with these, nobody typed it: they are as if they were not there.
  /** Somebody who answers is to be told of by mail. */
  notify: z.union([z.boolean(), z.literal(['', '1']).transform((typed) => typed === '1')], message('form.yesOrNo')).default(false),
  stamp: z.string().max(100).catch(''),
  proof: z.string().max(20).catch(''),
})

/** What a guest sends. `website` is the field that people do not see. Who wants a mail has to say where it goes. */
export const guestCommentSchema = memberCommentSchema.extend({ name, email }).refine(({ notify, email }) => !notify || email !== '', {
  path: ['email'],
  message: message('notices.emailForMail'),
  // Beside what else is wrong, not after it.
  when: ({ value }) => typeof value === 'object' && value !== null,
})

/** A new wording of one's own comment. `version` is the one that the box was opened with: when it was last changed, empty if never. */
export const commentEditSchema = memberCommentSchema.pick({ text: true, website: true }).extend({
  version: z.string(message('form.textExpected')).max(textLimits.id, message('form.textExpected')).default(''),
})

export interface CommentEditInput {
  text?: string | undefined
  version?: string | undefined
  website?: string | undefined
}

/** A comment before it was checked: the fields of the form, as typed. */
export interface CommentInput {
  articleId: string
  text?: string | undefined
  name?: string | undefined
  email?: string | undefined
  parentId?: string | undefined
  website?: string | undefined
  notify?: string | boolean | undefined
  stamp?: string | undefined
  proof?: string | undefined
  /** What of the essay it is about; left out where it is about all of it. */
  passage?: PassageInput | undefined
}

/** What the form and the JSON route let through to postComment, which checks it against who is asking. */
export const commentFieldsSchema = z.object({
  text: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  parentId: z.string().optional(),
  website: z.string().optional(),
  notify: z.union([z.string(), z.boolean()]).optional(),
  /** The passage that it is about: passageOf() of domain/passages/schema.ts. */
  ...passageFields,
  /** How a browser is written to that is to be notified of answers; filled in by its script. */
  push: z.string().max(2_000).optional().catch(undefined),
  /** When the form was opened, and the work of its browser: domain/moderation/stamps. */
  stamp: z.string().optional(),
  proof: z.string().optional(),
  /** The page that the form stands on. Believed only as far as where to lead back. */
  from: z.string().optional(),
})

/** What the form of a change lets through to editComment, which checks it. */
export const commentEditFieldsSchema = commentFieldsSchema
  .pick({ text: true, website: true, from: true })
  .extend({ version: z.string().optional() })

/** A text to be looked at before it is posted. */
export const commentPreviewSchema = memberCommentSchema.pick({ text: true }).extend({
  /** The page that the form stands on. Believed only as far as where to lead back. */
  from: z.string(message('form.textExpected')).default(''),
})

/** A like, a pin or a pick, from its button or as JSON. `undo` takes it back. */
export const markSchema = z.object({
  undo: z.union([z.boolean(), z.literal(['', '1']).transform((typed) => typed === '1')], message('form.yesOrNo')).default(false),
  /** The page that the button stands on. Believed only as far as where to lead back. */
  from: z.string(message('form.textExpected')).default(''),
})

/** A moderator's decision, from its button or as JSON. */
export const decisionSchema = z.object({
  verb: z.enum(['approve', 'hide', 'restore', 'delete'], message('comments.sayWhatToDo')),
  /** The page that the button stands on. Believed only as far as where to lead back. */
  from: z.string(message('form.textExpected')).default(''),
})

/** A report. What is wrong with something of another kind has to be said. */
export const reportSchema = z
  .object({
    reason: z.enum(reportReasons, message('comments.reportReason')),
    text: z
      .string(message('form.textExpected'))
      .transform((typed) => typed.replace(/\r\n?/g, '\n').replace(unprintable, '').trim())
      .pipe(z.string().max(textLimits.report, message('form.atMost', { most: textLimits.report })))
      .default(''),
    from: z.string(message('form.textExpected')).default(''),
  })
  .refine(({ reason, text }) => reason !== 'other' || text !== '', { path: ['text'], error: message('comments.reportText') })
