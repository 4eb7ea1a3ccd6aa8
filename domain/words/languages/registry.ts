import { arabic } from './ar/catalogue'
import type { Catalogue } from './contract'
import { german } from './de/catalogue'
import { english } from './en/catalogue'
import { spanish } from './es/catalogue'
import { french } from './fr/catalogue'
import { armenian } from './hy/catalogue'
import { russian } from './ru/catalogue'
import type { Language } from './tags'

/** What the interface says in each language. To add one: a folder here, a line here and in tags.ts. See docs/words.md. */
export const catalogues = {
  en: english,
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  hy: armenian,
  ru: russian,
} as const satisfies Record<Language, Catalogue>
