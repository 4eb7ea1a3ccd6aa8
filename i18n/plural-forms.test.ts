import { describe, expect, it } from 'vitest'
import { getMessages } from './get-messages'
import { locales } from './locales'
import { pluralForms } from './plural-forms'
import { translatorFor } from './translator-for'

describe('messages / forms that count, for browser code', () => {
  const counting = locales.flatMap((language) => (['newComments', 'newSince'] as const).map((key) => [language, key] as const))
  it.each(counting)('say in %s of %s what the translator says', (language, key) => {
    const forms = pluralForms(getMessages('comments', language)[key])
    const t = translatorFor(language)
    for (const count of [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 1_000, 1_000_000]) {
      const form = forms[new Intl.PluralRules(language).select(count)] ?? ''
      expect(form.replace('{count}', t.number(count)), String(count)).toBe(t(`comments.${key}`, { count }))
    }
  })

  it('are not made of a message that says something else too', () => {
    expect(() => pluralForms('There: {count, plural, one {# day} other {# days}}')).toThrow('does not only count')
    expect(() => pluralForms('{count, plural, one {# day of {name}} other {# days}}')).toThrow('another value')
    expect(() => pluralForms('Nothing to count')).toThrow('does not only count')
  })
})
