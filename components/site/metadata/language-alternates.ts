import type { Translations } from '@/domain/translations/types'

/** hreflang for the head of an essay: every language it is in, itself included. Nothing where it is in one alone. */
export function languageAlternates({ all, fallback }: Translations): { languages?: Record<string, string> } {
  if (all.length === 0) return {}
  const languages = Object.fromEntries(all.map(({ language, href }) => [language, href]))
  return { languages: fallback === null ? languages : { ...languages, 'x-default': fallback } }
}
