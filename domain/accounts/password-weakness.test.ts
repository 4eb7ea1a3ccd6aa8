import { describe, expect, it } from 'vitest'
import { passwordWeakness } from './password-weakness'

const ada = { name: 'Ada Lovelace', email: 'ada.lovelace@example.org' }

describe('a password being chosen', () => {
  it.each([
    'password123',
    'P@ssw0rd1234',
    'qwertyuiop',
    '1234567890',
    '0987654321',
    'aaaaaaaaaaaa',
    'abababababab',
    'iloveyou12345',
    'letmein2026',
    'password12345678',
    'adalovelace',
    'Ada Lovelace 1',
    'ada.lovelace@example.org',
    'lovelace1234',
    'broadside2026',
  ])('is refused as one of the first guesses: %s', (password) => {
    expect(passwordWeakness(password, ada)).not.toBeNull()
  })

  it.each([
    'kettle orchard seventeen',
    'correct horse battery',
    'Xk2#v9Qp!tLm',
    'мой дядя самых честных',
    'my password is a long sentence',
  ])('is taken: %s', (password) => {
    expect(passwordWeakness(password, ada)).toBeNull()
  })
})
