import { expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { translatorFor } from '@/i18n/translator-for'
import { signInMail } from './sign-in-mail'

const url = 'https://example.org/sign-in/link?token=x'

it('is written in the publication’s language, with the address on a line of its own', () => {
  const mails = locales.map((language) => signInMail(translatorFor(language), 'Broadside', url, 10))
  for (const { subject, text } of mails) {
    expect(subject).toContain('Broadside')
    expect(text.split('\n')).toContain(url)
    expect(text).toContain('10')
  }
  expect(new Set(mails.map(({ text }) => text)).size).toBe(locales.length)
})

it('breaks no header by a publication’s name', () => {
  expect(signInMail(translatorFor('ru'), 'The Far\r\nBcc: all@example.org', url, 10).subject).not.toMatch(/[\r\n]/)
})
