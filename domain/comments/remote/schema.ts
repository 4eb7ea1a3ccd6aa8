import { z } from 'zod'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { guestCommentSchema, memberCommentSchema, tidyText } from '../schema'
import { commentStatuses } from '../types'
import { remoteOrigins } from './origins'

/** As it is called where it comes from: an address, or what else never names a second one there. */
const remoteId = z.string().min(1).max(500)
const address = z
  .url({ protocol: /^https?$/ })
  .max(1_000)
  .or(z.literal(''))
  .default('')
const { name, email } = guestCommentSchema.shape

const said = {
  origin: z.enum(remoteOrigins).exclude(['import']),
  remoteId,
  /** Where it is read there, and its writer's page. */
  remoteUrl: address,
  writerUrl: address,
  name,
  text: memberCommentSchema.shape.text,
}

/** A comment that was written elsewhere under one of our essays, just now. */
export const remoteCommentSchema = z.object({
  ...said,
  articleId: z.string().max(textLimits.id),
  /** What it answers: a comment that came from the same place, or one of ours. */
  parentRemoteId: remoteId.or(z.literal('')).default(''),
  parentId: z.string().max(textLimits.id).default(''),
})

/** What an older system had: it keeps its times and its state, and whoever decided about it there has decided. */
export const importedCommentSchema = remoteCommentSchema.omit({ parentId: true }).extend({
  origin: z.literal('import'),
  email,
  text: z.string().max(100_000).transform(tidyText),
  createdAt: z.date(),
  editedAt: z.date().nullable().default(null),
  status: z.enum(commentStatuses),
  /** Its id in the permalinks of that system: the 123 of #comment-123. */
  formerId: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .nullable()
    .default(null),
})

export type RemoteCommentInput = z.input<typeof remoteCommentSchema>
export type ImportedCommentInput = z.input<typeof importedCommentSchema>

/** A new wording. `at`: when it was changed there; what is older than the wording we have is no news. */
export const remoteChangeSchema = z.object({
  ...said,
  at: z.date(),
})
export type RemoteChangeInput = z.input<typeof remoteChangeSchema>

export const remoteDeletionSchema = z.object({ origin: z.enum(remoteOrigins), remoteId })
export type RemoteDeletionInput = z.input<typeof remoteDeletionSchema>

export const reactionKinds = ['like', 'repost'] as const

/** That somebody elsewhere likes an essay or passed it on, or does no more. */
export const remoteReactionSchema = z.object({
  origin: z.enum(remoteOrigins, message('form.cannotBe')),
  remoteId,
  articleId: z.string().max(textLimits.id),
  kind: z.enum(reactionKinds),
  takenBack: z.boolean().default(false),
})
export type RemoteReactionInput = z.input<typeof remoteReactionSchema>
