import { z } from 'zod'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'

/** Longer than any comment may be: what is too long for one shall be shortened by its writer, not lost. */
const draftMaxLength = textLimits.comment * 4

/** The form of a comment, sent to be saved while its writer signs in. All but the text and its place is asked again. */
export const draftSchema = z.object({
  text: z.string(message('form.textExpected')).max(draftMaxLength, message('comments.draftTooLong')).default(''),
  parentId: z.string(message('comments.noSuchComment')).max(textLimits.id, message('comments.noSuchComment')).default(''),
  /** The page that the form stands on. Believed only as far as where to lead back. */
  from: z.string(message('form.textExpected')).default(''),
})
export type DraftInput = z.output<typeof draftSchema>
