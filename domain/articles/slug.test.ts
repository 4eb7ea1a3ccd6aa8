import { describe, expect, it } from 'vitest'
import { foldForFilter, isNumberedSlug, numberedSlug, slugFromAddress, slugify, slugMaxLength, slugPattern } from './slug'

describe('slugify', () => {
  it.each([
    ['The Ferry That Leaves When It Is Full', 'the-ferry-that-leaves-when-it-is-full'],
    ['Café Müller & Straße — Ærøskøbing', 'cafe-muller-strasse-aeroskobing'],
    ['Łódź, Đà Nẵng, İstanbul, ısırgan', 'lodz-da-nang-istanbul-isirgan'],
    ['Don’t go', 'dont-go'],
    ['Очередь в Актау: всё, что ей нужно', 'очередь-в-актау-всё-что-ей-нужно'],
    ['Йод', 'йод'],
    ['Ժամանակի մասին եւ այլն', 'ժամանակի-մասին-եւ-այլն'],
    ['行列のできる港', '行列のできる港'],
    ['  --Spaces   and / slashes--  ', 'spaces-and-slashes'],
    ['1,200 lorries', '1-200-lorries'],
    ['!!! 🚢 ???', ''],
  ])('makes an address of “%s”', (words, slug) => {
    expect(slugify(words)).toBe(slug)
    if (slug) expect(slug).toMatch(slugPattern)
  })

  it('makes one address of one word, however its accents are encoded', () => {
    expect(slugify('Й')).toBe(slugify('Й'.normalize('NFD')))
    expect(slugify('Café'.normalize('NFD'))).toBe('cafe')
  })

  it('is its own result, so that a stored slug typed again is the same slug', () => {
    for (const words of ['Straße des 17. Juni', 'Ελλάδα και Ρώμη', 'ΟΔΟΣ', 'ﬁne ﬀ', 'Ünïcödé Ⅻ ①', 'ŉ ǆ', 'हिन्दी में', 'ಕನ್ನಡ']) {
      expect(slugify(slugify(words))).toBe(slugify(words))
      expect(slugFromAddress(slugify(words))).toBe(slugify(words))
    }
  })

  it('cuts long titles between words', () => {
    const slug = slugify('words and more words '.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(slugMaxLength)
    expect(slug).toMatch(/-(words|and|more)$/)
    expect(slugify('x'.repeat(300))).toHaveLength(slugMaxLength)
  })
})

describe('numbered slugs', () => {
  it('stay within the limit', () => {
    expect(numberedSlug('a', 1)).toBe('a')
    expect(numberedSlug('a', 12)).toBe('a-12')
    expect(numberedSlug('x'.repeat(slugMaxLength), 123)).toHaveLength(slugMaxLength)
  })

  it('are known again as such, and nothing else is', () => {
    expect(isNumberedSlug('the-ferry', 'the-ferry')).toBe(true)
    expect(isNumberedSlug('the-ferry-17', 'the-ferry')).toBe(true)
    expect(isNumberedSlug('the-ferry-home', 'the-ferry')).toBe(false)
    expect(isNumberedSlug('my-own', 'the-ferry')).toBe(false)
  })
})

describe('slugFromAddress', () => {
  it('reads an address in any encoding and any case', () => {
    expect(slugFromAddress('%D0%99%D0%BE%D0%B4')).toBe('йод')
    expect(slugFromAddress('Й'.normalize('NFD'))).toBe('й')
    expect(slugFromAddress('The-Ferry')).toBe('the-ferry')
  })

  it.each(['', '%', '%ff', '-a', 'a--b', 'a b', '../x', 'a%2Fb', 'a\u0000', 'x'.repeat(81)])('finds no slug in “%s”', (address) => {
    expect(slugFromAddress(address)).toBeNull()
  })
})

it('the filter finds a title whatever its accents and capitals', () => {
  expect(foldForFilter('  Ärger  in ЁЛКА ')).toBe('arger in елка')
})
