import { z } from 'zod'
import { languageSchema } from '@/domain/articles/schema'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'

const articleId = z
  .string(message('errors.sayWhichEssay'))
  .min(1, message('errors.sayWhichEssay'))
  .max(textLimits.id, message('errors.noSuchEssay'))
const language = languageSchema.pipe(z.string().min(1, message('errors.sayWhichLanguage')))

const notAnAddress = message('form.pageAddress')

function isPage(typed: string): boolean {
  const url = URL.canParse(typed) ? new URL(typed) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === '' && url.password === ''
}

/** Two essays of this publication that say the same in two languages. */
export const joinTranslationsInput = z.object({ id: articleId, otherId: articleId })
export type JoinTranslationsInput = z.input<typeof joinTranslationsInput>

/** `otherId` leaves the translations of `id`. */
export const partTranslationsInput = joinTranslationsInput
export type PartTranslationsInput = JoinTranslationsInput

export const nameOutsideInput = z.object({
  id: articleId,
  language,
  address: z
    .string(notAnAddress)
    .trim()
    .max(textLimits.pageAddress, message('form.atMost', { most: textLimits.pageAddress }))
    .refine(isPage, notAnAddress),
})
export type NameOutsideInput = z.input<typeof nameOutsideInput>

export const forgetOutsideInput = z.object({ id: articleId, language })
export type ForgetOutsideInput = z.input<typeof forgetOutsideInput>

export const findEssaysInput = z.object({ id: articleId, text: z.string().trim().max(textLimits.filter) })
export type FindEssaysInput = z.input<typeof findEssaysInput>
