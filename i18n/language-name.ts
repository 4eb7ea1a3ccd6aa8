import type { Locale } from './locales'

// Written down, so that server and browser agree on them: each has Intl's names of its own year.
const own: Record<Locale, string> = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  hy: 'Հայերեն',
  ru: 'Русский',
}

const kept = new Map<string, string>(Object.entries(own))

/** A language's name in that language, as a list writes it: Русский, Português (Brasil). The tag itself where there is none. */
export function languageName(tag: string): string {
  let name = kept.get(tag)
  if (name === undefined) {
    name = nameOf(tag)
    kept.set(tag, name)
  }
  return name
}

function nameOf(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return tag
  }
}
