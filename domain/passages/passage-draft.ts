import { z } from 'zod'
import type { DraftPlace } from '@/domain/comments/drafts/find-draft'
import { message } from '@/i18n/message'
import { textLimits } from '@/platform/text/text-limits'

/** Longer than anything that may be sent: what is too long shall be shortened by its writer, not lost. */
const most = textLimits.comment * 4
const field = z.string(message('form.textExpected')).max(most, message('comments.draftTooLong')).optional()

const fields = {
  ...{ quote: field, prefix: field, suffix: field, start: field },
  ...{ as: field, kind: field, suggestion: field, wantsCredit: field, text: field },
}

/** The form about a passage, sent to be saved while its writer signs in. Everything is asked again. */
export const passageDraftSchema = z.object({
  ...fields,
  /** As what it is to be sent once they have signed in; may be more than is offered before. */
  afterwards: field,
  /** The page that the form stands on. Believed only as far as where to lead back. */
  from: z.string(message('form.textExpected')).default(''),
})
export type PassageDraftInput = z.output<typeof passageDraftSchema>

const saved = z.object(fields)
const typed = ['quote', 'suggestion', 'text'] as const

/** Where it waits: of each essay one, beside the drafts of comments, none of which has this for its parent. */
export const passageDraftPlace = (articleId: string): DraftPlace => ({ articleId, parentId: 'passage' })

/** As it is stored; '' where nothing was typed. */
export function writePassageDraft({ afterwards, as, ...rest }: PassageDraftInput): string {
  return typed.some((name) => rest[name]?.trim()) ? JSON.stringify(saved.parse({ ...rest, as: afterwards || as })) : ''
}

/** The fields of the form by name; none where there is no draft, or one that is not to be read. */
export function readPassageDraft(text: string): Record<string, string> {
  if (text === '') return {}
  const values = Object.entries(saved.parse(JSON.parse(text)))
  return Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
