import { describe, expect, it } from 'vitest'
import { initials, sortedName, splitName } from './split-name'

describe('a name', () => {
  it.each([
    ['Nune Adamyan', 'Adamyan, Nune'],
    ['Mary Anne Evans', 'Evans, Mary Anne'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    ['Annette von Droste-Hülshoff', 'von Droste-Hülshoff, Annette'],
    ['José Ortega y Gasset', 'Ortega y Gasset, José'],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['Լիլիթ Հակոբյան', 'Հակոբյան, Լիլիթ'],
    ['Лев Николаевич Толстой', 'Толстой, Лев Николаевич'],
  ])('%s is sorted as %s', (name, sorted) => expect(sortedName(splitName(name))).toBe(sorted))

  it.each([
    'Voltaire',
    'The Far Shore',
    'Ann Lee and Bob Ray',
    'Smith & Sons',
    'Studio 54',
    'Adamyan, Nune',
    '李小龙',
    '김 연아',
    'Die Redaktion',
    '',
  ])('%j is left whole', (name) => expect(splitName(name)).toEqual({ literal: name }))

  it('is shortened to its first letters', () => {
    expect([initials('Nune'), initials('Mary Anne'), initials('Jean-Paul'), initials('Élise'), initials('“Bob”')]).toEqual([
      'N.',
      'M. A.',
      'J.-P.',
      'É.',
      'B.',
    ])
  })
})
