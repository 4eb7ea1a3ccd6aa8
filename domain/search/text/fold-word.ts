import { latinLetters } from '@/platform/language/latin-letters'

/** Letters that no decomposition takes apart, or that people type for one another. */
const letters: Record<string, string> = {
  ...latinLetters,
  ς: 'σ',
  // Arabic: alef wasla, alef maksura, ta marbuta, and the Persian forms of yeh and kaf; the tatweel only stretches.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ـ: '',
}
const foldedLetter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

/**
 * Accents, vowel points and harakat. Not the marks of Indic and South East Asian scripts, which are vowels, nor the two of kana,
 * which make another sound of a letter.
 */
const accent =
  /(?![\u3099\u309A])(?=[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}/gu

/** Invisible characters, and the tones that Armenian writes inside a word: ինչո՞ւ is ինչու. */
const insideWords = /[\p{Cf}\u055A-\u055C\u055E\u055F]/gu

const digit = /(?![0-9])\p{Nd}/gu

// A digit's value: its distance from the last zero before it. Every set of decimal digits stands together, in order.
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

const isAscii = /^[\x20-\x7e]*$/

/**
 * How search spells a word, so that all who mean the same find it: lower case, accents off, one form of each letter. é is e and
 * ё is е, but й and ў stay: to those who write them they are letters, not an и and an у with something on top.
 */
export function foldWord(word: string): string {
  if (isAscii.test(word)) return word.toLowerCase()
  return word
    .replace(insideWords, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/([иу])\u0306/g, (pair) => pair.normalize('NFC'))
    .replace(accent, '')
    .replace(foldedLetter, (letter) => letters[letter] ?? letter)
    .replace(digit, asciiDigit)
    .normalize('NFC')
}
