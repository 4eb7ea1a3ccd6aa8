import { z } from 'zod'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { commentOrigins } from './remote/origins'
import { commentStatuses } from './types'

const commentId = z
  .string(message('errors.sayWhichComment'))
  .min(1, message('errors.sayWhichComment'))
  .max(textLimits.id, message('comments.noSuchComment'))

/** For approve, hide, restore and delete. */
export const commentIdInput = z.object({ id: commentId })

/** An answer written in the queue; the text is checked with every other comment's. */
export const adminReplyInput = z.object({
  articleId: z.string().min(1).max(textLimits.id),
  parentId: commentId,
  text: z.string(message('comments.writeSomething')),
  /** What is answered waits, and is let in first. */
  approve: z.boolean().default(false),
})

/** So many are decided on in one stroke of the queue: more than one page of it. */
const mostInStroke = 200

export const decideCommentsInput = z.object({
  ids: z
    .array(commentId)
    .min(1, message('errors.sayWhichComment'))
    .max(mostInStroke, message('errors.tooManyAtOnce', { most: mostInStroke })),
  verb: z.enum(['approve', 'hide', 'restore', 'delete']),
})

/** A history, as its address says it: of a comment, or of whoever wrote it. */
export const historyFilterSchema = z.object({
  of: z.string().max(textLimits.id).catch(''),
  by: z.string().max(textLimits.id).catch(''),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})

/** The queue, as its address says it: what cannot be read there means the default, never an error. */
export const queueFilterSchema = z.object({
  status: z.enum([...commentStatuses, 'all', 'reported']).catch('held'),
  rule: z.string().max(textLimits.id).catch(''),
  article: z.string().max(textLimits.id).catch(''),
  by: z.string().max(textLimits.id).catch(''),
  origin: z.enum([...commentOrigins, '']).catch(''),
  text: z.string().trim().max(textLimits.filter).catch(''),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})
