import { expect, it } from 'vitest'
import { languageName } from './language-name'
import { locales } from './locales'

it('a language is called what its readers call it', () => {
  expect(locales.map(languageName)).toEqual(['English', 'العربية', 'Deutsch', 'Español', 'Français', 'Հայերեն', 'Русский'])
  expect(languageName('pt-BR')).toBe('Português (Brasil)')
  expect(languageName('no such')).toBe('no such')
})
