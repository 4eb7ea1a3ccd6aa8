/**
 * Takes out what no text needs and something later chokes on: control characters (PostgreSQL refuses NUL, XML most of
 * them) and halves of surrogate pairs. Tabs and line ends stay.
 */
export function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (/[\t\n]/.test(character) ? character : '')).replace(/\p{Cs}/gu, '\uFFFD')
}

/** One line of clean text: runs of white space become one space. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/\s+/gu, ' ')).trim()
}

/** True if anybody would see something of it: blanks, joiners and other invisible characters say nothing. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
}
