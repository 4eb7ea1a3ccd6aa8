import { directionOf, scriptOf } from '@/platform/language/direction'

/** What a typesetter must know of a language: it hyphenates, quotes and runs to the left by it. */
export interface LanguageSetting {
  lang: string
  region: string | null
  rtl: boolean
  /** Some scripts are drawn smaller within the same body. */
  scale: number
}

/** Takes a BCP 47 tag apart. */
export function languageSetting(tag: string): LanguageSetting {
  const { language } = new Intl.Locale(tag)
  // How a Chinese character is drawn depends on where: zh-Hant is of Taiwan unless it says otherwise.
  const { region } = language === 'zh' ? new Intl.Locale(tag).maximize() : new Intl.Locale(tag)
  // The typesetter knows codes of two and three letters, and regions of two.
  return {
    lang: language.length <= 3 ? language : 'und',
    region: region?.length === 2 ? region : null,
    rtl: directionOf(tag) === 'rtl',
    scale: scriptOf(tag) === 'Arab' ? 1.18 : 1,
  }
}
