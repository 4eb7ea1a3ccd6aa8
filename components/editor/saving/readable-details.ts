import { languageSchema } from '@/domain/articles/schema'
import { partialDateSchema } from '@/domain/document/document'
import type { Details } from './use-writing'

export const isReadableDate = (typed: string) => partialDateSchema.safeParse(typed).success
export const isReadableLanguage = (typed: string) => languageSchema.safeParse(typed).success

/**
 * What can be stored of the details. Half a date in its field must not keep the whole essay from being saved: until it
 * can be read, the last one that could goes on standing for it.
 */
export function readableDetails(typed: Details, last: Details): Details {
  return {
    ...typed,
    writtenOn: isReadableDate(typed.writtenOn) ? typed.writtenOn : last.writtenOn,
    language: isReadableLanguage(typed.language) ? typed.language : last.language,
  }
}
