let segmenter: Intl.Segmenter | undefined

/** How many characters people see in a text: a letter with its accents is one, and so is a family of four. */
export function countCharacters(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

/** One character may be a hundred signs upon each other; a whole text of them is no text. */
const unitsPerCharacter = 4

/** Whether a text has at most so many characters. A short one is not counted. */
export function isWithin(text: string, most: number): boolean {
  return text.length <= most || (text.length <= most * unitsPerCharacter && countCharacters(text) <= most)
}

/** Whether somebody would see anything of it. Fillers are letters by name, and a Braille blank is a symbol. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''))
}
