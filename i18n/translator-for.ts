import { IntlMessageFormat } from 'intl-messageformat'
import { createElement, Fragment, type ReactNode } from 'react'
import { cachedFormatters } from './cached-formatters'
import { catalogues } from './catalogues'
import type { MessageArguments, MessageKey, RichValuesOf } from './keys'
import type { Locale } from './locales'
import { intlLocale, langOf, matchLocale } from './match-locale'

/** The interface's messages in one language, called as next-intl's: t('site.archive'), t('article.minutes', { minutes: 7 }). */
export interface Translator {
  <Key extends MessageKey>(key: Key, ...given: MessageArguments<Key>): string
  /** A message with links or emphasis in it: t.rich('site.isItYours', { link: (chunks) => <a href="…">{chunks}</a> }). */
  rich<Key extends MessageKey>(key: Key, values: RichValuesOf<Key, ReactNode, ReactNode>): ReactNode
  /** The same as a string. */
  markup<Key extends MessageKey>(key: Key, values: RichValuesOf<Key, string, string>): string
  /** A number as this language writes it. */
  number(value: number): string
  /** One, two and three. */
  list(items: readonly string[]): string
  /** Whose catalogue the messages are from. */
  readonly language: Locale
  /** For `lang`: the tag that was asked for, or the catalogue's where we have no messages in it. */
  readonly lang: string
  /** For Intl: dates and numbers in the manner of the messages around them. */
  readonly locale: string
}

const made = new Map<string, Translator>()

/** The translator for a BCP 47 tag: the publication's language, an article's. Made once for each tag, so asking again costs nothing. */
export function translatorFor(tag: string): Translator {
  let translator = made.get(tag)
  if (!translator) {
    translator = createTranslator(tag)
    made.set(tag, translator)
  }
  return translator
}

type Values = Record<string, never>

function createTranslator(tag: string): Translator {
  const language = matchLocale(tag)
  const locale = intlLocale(tag)
  const formatters = cachedFormatters()
  const compiled = new Map<string, string | IntlMessageFormat>()

  function format(key: MessageKey, values?: object): unknown {
    let message = compiled.get(key)
    if (message === undefined) {
      const text = textAt(language, key)
      message = /[{<']/.test(text) ? new IntlMessageFormat(text, locale, undefined, { formatters }) : text
      compiled.set(key, message)
    }
    return typeof message === 'string' ? message : message.format(values as Values)
  }

  const t = (key: MessageKey, values?: object): string => String(format(key, values))
  const rich = (key: MessageKey, values: object): ReactNode => {
    const parts = format(key, values) as ReactNode
    // One by one, as children that were written so: a list would have to give each a key.
    return Array.isArray(parts) ? createElement(Fragment, null, ...parts) : parts
  }
  return Object.assign(t, {
    rich,
    markup: (key: MessageKey, values: object) => String(format(key, joinedChunks(values))),
    number: (value: number) => formatters.getNumberFormat(locale).format(value),
    list: (items: readonly string[]) => formatters.getListFormat(locale).format(items),
    language,
    lang: langOf(tag),
    locale,
  }) as Translator
}

/** What a tag encloses comes in pieces; `markup` gives them as one string. */
function joinedChunks(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? (chunks: readonly string[]) => value(chunks.join('')) : value,
    ]),
  )
}

function textAt(language: Locale, key: MessageKey): string {
  const dot = key.indexOf('.')
  const namespace = (catalogues[language] as Record<string, Record<string, string>>)[key.slice(0, dot)]
  return namespace?.[key.slice(dot + 1)] ?? key
}
