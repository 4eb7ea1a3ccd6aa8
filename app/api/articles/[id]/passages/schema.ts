import { z } from 'zod'
import { passageReaders } from '@/components/passages/passage-paths'
import { commentFieldsSchema } from '@/domain/comments/schema'
import { noteFieldsSchema } from '@/domain/notes/schema'
import { message } from '@/i18n/message'

/** The form's fields: of a comment, of a note, and which of the two it is. The commands check them. */
export const aboutPassageSchema = commentFieldsSchema.omit({ parentId: true }).extend({
  ...noteFieldsSchema.shape,
  as: z.enum(passageReaders, message('passages.whoMissing')).describe('`comment`: for everybody. `note`: for the author alone.'),
})
