import { IntlMessageFormat } from 'intl-messageformat'
import { keptFormatters } from './cached-formatters'
import { catalogues } from './catalogues'
import type { Given, PartsOf, WordKey } from './keys'
import type { Locale } from './locales'
import { localeOf, matchLanguage, spokenTag } from './match-locale'

/** The interface's words in one language: words('site.archive'), words('article.minutes', { minutes: 7 }). */
export interface Words {
  <Key extends WordKey>(key: Key, ...given: Given<Key>): string
  /** A message whose passages become parts of a page; components/ui/rich-words.tsx makes them React's. */
  parts<Key extends WordKey, Part>(key: Key, values: PartsOf<Key, Part>): (string | Part)[]
  /** A number as this language writes it. */
  number(value: number): string
  /** One, two and three. */
  list(items: readonly string[]): string
  /** The catalogue they are from. */
  readonly language: Locale
  /** For `lang`: the tag that was asked for, or the catalogue's where we do not speak it. */
  readonly tag: string
  /** For Intl: dates and numbers in the manner of the words around them. */
  readonly locale: string
}

const kept = new Map<string, Words>()

/** The words for a BCP 47 tag: the publication's language, an essay's. Made once for each tag, so asking again costs nothing. */
export function wordsOf(tag: string): Words {
  let words = kept.get(tag)
  if (!words) {
    words = makeWords(tag)
    kept.set(tag, words)
  }
  return words
}

type Message = string | IntlMessageFormat
type Values = Record<string, never>

function makeWords(asked: string): Words {
  const language = matchLanguage(asked)
  const locale = localeOf(asked)
  const formatters = keptFormatters()
  const messages = new Map<string, Message>()

  function message(key: WordKey): Message {
    let found = messages.get(key)
    if (found === undefined) {
      const text = textAt(language, key)
      found = /[{<']/.test(text) ? new IntlMessageFormat(text, locale, undefined, { formatters }) : text
      messages.set(key, found)
    }
    return found
  }

  const say = (key: WordKey, values?: object): string => {
    const found = message(key)
    return typeof found === 'string' ? found : String(found.format(values as Values))
  }
  const parts = (key: WordKey, values: object): unknown[] => {
    const found = message(key)
    const said: unknown = typeof found === 'string' ? found : found.format(values as Values)
    return Array.isArray(said) ? said : [said]
  }
  return Object.assign(say, {
    parts,
    number: (value: number) => formatters.getNumberFormat(locale).format(value),
    list: (items: readonly string[]) => formatters.getListFormat(locale).format(items),
    language,
    tag: spokenTag(asked),
    locale,
  }) as Words
}

function textAt(language: Locale, key: WordKey): string {
  const dot = key.indexOf('.')
  const area = (catalogues[language] as Record<string, Record<string, string>>)[key.slice(0, dot)]
  return area?.[key.slice(dot + 1)] ?? key
}
