import { z } from 'zod'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'
import { noteStatuses } from './types'

export const decideNoteInput = z.object({
  id: z.string().min(1, message('errors.noSuchNote')).max(textLimits.id, message('errors.noSuchNote')),
  status: z.enum(noteStatuses),
})

/** The list, as its address says it. */
export const noteFilterSchema = z.object({
  status: z.enum(noteStatuses).catch('open'),
  article: z.string().max(textLimits.id).catch(''),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})
