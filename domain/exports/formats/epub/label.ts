import { element, type Markup } from '@/platform/markup/markup'
import type { Book } from './book'

/** Words of the publication, in its language and not the essay's. */
export function label(text: string, { essay }: Book): Markup {
  return element('p', { class: 'label', ...languageOf(essay.publication.language) }, text)
}

export const languageOf = (language: string) => ({ lang: language, 'xml:lang': language })
