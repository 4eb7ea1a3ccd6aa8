import { expect, it } from 'vitest'
import { languageName } from './language-name'
import { languages } from './languages/tags'

it('a language is called what its readers call it', () => {
  expect(languages.map(languageName)).toEqual(['English', 'العربية', 'Deutsch', 'Español', 'Français', 'Հայերեն', 'Русский'])
  expect(languageName('pt-BR')).toBe('Português (Brasil)')
  expect(languageName('no such')).toBe('no such')
})
