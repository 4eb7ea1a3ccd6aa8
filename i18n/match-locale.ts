import { type Locale, locales } from './locales'

/** The language of ours that comes nearest to a tag: de for de-AT, and English for what we do not speak. */
export function matchLocale(tag: string): Locale {
  return locales.find((language) => language === primary(tag)) ?? 'en'
}

/** The first language of an Accept-Locale header that we speak, by its weights; English where there is none. */
export function preferredLocale(header: string): Locale {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const weight = rest.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  const spoken = wanted.map(({ tag }) => locales.find((language) => language === primary(tag)))
  return spoken.find((language) => language !== undefined) ?? 'en'
}

/** For `lang`: the tag itself, or English where we do not speak its language. */
export function langOf(tag: string): string {
  return matchLocale(tag) === primary(tag) ? tag : 'en'
}

/** For Intl: dates and numbers in the manner of the words that stand around them. */
export function intlLocale(tag: string): string {
  const spoken = langOf(tag)
  // Plain 'en' means American dates to Intl; the interface is British.
  return spoken === 'en' ? 'en-GB' : spoken
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}
