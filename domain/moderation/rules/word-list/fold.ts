/** Signs that nobody sees: they would hide a word from us and from nobody else. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/**
 * Accents, Hebrew points and Arabic vowel signs. Not the vowels of Indian scripts nor the voicing marks of Japanese: without them it
 * would be another word.
 */
const accents = /(?=\p{Mn})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Hebrew}]/gu

/** A text in which case, accents and invisible signs make no difference; every space is one. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // A letter of its own in Russian, though Unicode takes it for и with an accent.
      .replaceAll('и\u0306', 'й')
      .replace(unseen, '')
      .replace(accents, '')
      .replaceAll('ß', 'ss')
      .replaceAll('ς', 'σ')
      .replace(/\s+/gu, ' ')
      .normalize('NFC')
      .trim()
  )
}
