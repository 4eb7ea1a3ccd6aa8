import { z } from 'zod'
import { embedAddress } from '@/domain/document/embed-address'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'

const address = z.string().refine((url) => embedAddress(url) !== undefined, message('document.embedAddress'))

export const readCardAgainInput = z.object({ articleId: z.string().min(1).max(textLimits.id), url: address })
export type ReadCardAgainInput = z.input<typeof readCardAgainInput>

export const findCardsInput = z.object({ articleId: z.string().min(1).max(textLimits.id), urls: z.array(address).max(200) })
export type FindCardsInput = z.input<typeof findCardsInput>
