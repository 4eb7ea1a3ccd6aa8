import { z } from 'zod'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { subscriptionField } from './push/subscription'
import { askedKinds, digests, followKinds } from './types'

const notAnAddress = message('account.notAnEmail')

/** A wish to follow, from its form or as JSON. What an account already says is not asked. */
export const followSchema = z.object({
  kind: z.enum(askedKinds, message('notices.chooseWhat')).default('essay'),
  article: z.string(message('form.needed')).max(textLimits.id, message('comments.noSuchEssay')),
  /** The comment whose answers or whose thread is followed. */
  comment: z.string(message('form.textExpected')).max(textLimits.id, message('comments.noSuchComment')).default(''),
  email: z
    .string(message('account.emailNeeded'))
    .trim()
    .toLowerCase()
    .max(textLimits.email, message('account.emailTooLong'))
    .refine((typed) => typed === '' || z.email().safeParse(typed).success, notAnAddress)
    .default(''),
  /** The field that people do not see. */
  website: z.string(message('comments.leaveEmpty')).max(2_000, message('comments.leaveEmpty')).default(''),
})
export type FollowInput = z.output<typeof followSchema>

/** A wish to follow by push. own-replies and essays: of an account as a whole. */
export const followByPushSchema = followSchema.pick({ comment: true }).extend({
  subscription: subscriptionField,
  kind: z.enum(followKinds, message('notices.chooseWhat')).default('essay'),
  article: followSchema.shape.article.default(''),
  digest: z.enum(digests, message('form.cannotBe')).optional(),
})
export type FollowByPushInput = z.output<typeof followByPushSchema>

/** How a browser was written to, and how it is now. */
export const changePushSchema = z.object({ old: subscriptionField, subscription: subscriptionField })
export type ChangePushInput = z.output<typeof changePushSchema>

export const stopPushSchema = z.object({ browser: z.string(message('form.needed')).max(textLimits.id, message('notices.notFollowed')) })

const token = z.string(message('form.needed')).max(textLimits.token, message('notices.linkUnknown'))

/** The answer to the question whether an address is theirs. */
export const confirmSchema = z.object({ token, answer: z.enum(['yes', 'never'], message('form.cannotBe')).default('yes') })
export type ConfirmInput = z.output<typeof confirmSchema>

/** What is changed in one's list: by the link of a mail, or signed in. */
const bearer = { as: token.default('') }

export const unfollowSchema = z.object({
  ...bearer,
  follow: z.string(message('form.needed')).max(textLimits.id, message('notices.notFollowed')),
})
export const stopSchema = z.object({ token: token.default('') })

const yes = z.union([z.boolean(), z.literal(['', '1']).transform((typed) => typed === '1')], message('form.yesOrNo')).default(false)

/** How often one hears; and, signed in, of what without asking for it under each comment. */
export const noticesSchema = z.object({
  ...bearer,
  digest: z.enum(digests, message('form.cannotBe')),
  answers: yes,
  essays: z.enum(['', ...digests], message('form.cannotBe')).default(''),
})
export type NoticesInput = z.output<typeof noticesSchema>
