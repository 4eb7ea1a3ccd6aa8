import { latinLetters } from '@/platform/language/latin-letters'

/** Code units of one slug; what is longer is cut between words. */
export const slugMaxLength = 80

/** An address made of lower-case letters and figures of any script, with single hyphens. */
export const slugPattern = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u

const latinLetter = new RegExp(`[${Object.keys(latinLetters).join('')}]`, 'g')

/** Latin letters lose their accents; й, ё and և are letters of their own alphabets and stay. */
function withoutLatinAccents(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(latinLetter, (letter) => latinLetters[letter] ?? letter)
}

/** Cuts at the last hyphen that leaves enough, else hard, and never inside a character. */
function shortened(slug: string): string {
  if (slug.length <= slugMaxLength) return slug
  const cut = slug.slice(0, slugMaxLength + 1)
  const hyphen = cut.lastIndexOf('-')
  if (hyphen >= slugMaxLength / 2) return cut.slice(0, hyphen)
  return slug.slice(0, slugMaxLength).replace(/\p{Cs}$/u, '')
}

/** Makes an address of any words: 'Café Müller' is cafe-muller, 'Очередь в Актау' очередь-в-актау. Empty if no letter is left. */
export function slugify(text: string): string {
  const words = withoutLatinAccents(text.toLowerCase())
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .toLowerCase()
    .normalize('NFC')
  return shortened(words.replace(/^[-\p{M}]+|-+$/gu, '')).replace(/-+$/, '')
}

/** The n-th attempt at a free address: the-ferry, the-ferry-2, the-ferry-3. */
export function numberedSlug(base: string, number: number): string {
  if (number < 2) return base
  const suffix = `-${number}`
  return base.slice(0, slugMaxLength - suffix.length).replace(/[-\p{Cs}]+$/u, '') + suffix
}

/** True while an address is the one that `base` was given automatically, so that it may follow a changed title. */
export function isNumberedSlug(slug: string, base: string): boolean {
  if (slug === base) return true
  const number = /-(\d{1,6})$/.exec(slug)?.[1]
  return number !== undefined && slug === numberedSlug(base, Number(number))
}

/** What an essay without a title is called in its address. */
export const untitledSlug = 'untitled'

/** The slug that an address names, however it was written; null if it is no slug at all. */
export function slugFromAddress(segment: string): string | null {
  try {
    const slug = decodeURIComponent(segment).normalize('NFC').toLowerCase()
    return slug.length <= slugMaxLength && slugPattern.test(slug) ? slug : null
  } catch {
    return null
  }
}

/** Lower case and accents off in every script: how the admin's filter compares titles. */
export function foldForFilter(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()
}
