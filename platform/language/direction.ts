const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

/** The script a language is written in: 'Latn', 'Armn', …; '' for a code that is none. */
export function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? ''
  } catch {
    return ''
  }
}

/** What an element says of its text, when that is in another language than what stands around it. */
export function inLanguage(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === '' || language === around) return {}
  return directionOf(language) === directionOf(around) ? { lang: language } : { lang: language, dir: directionOf(language) }
}

/** Which way a language runs. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(scriptOf(language)) ? 'rtl' : 'ltr'
}
