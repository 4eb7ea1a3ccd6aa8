/** A name as bibliographies sort it: family name and given names, or one piece that nobody may take apart. */
export type PersonName = { family: string; given: string; suffix: string } | { literal: string }

// Small words that belong to the family name after them.
const particles = new Set(
  'van von vom zu zum zur de der den del della delle dello dei degli di da das do dos du des la le lo les el al ter ten te tot ben bin ibn bint abu af av'.split(
    ' ',
  ),
)
// They join two family names.
const connectors = new Set(['y', 'e', 'i'])
const suffixes = /^(jr|sr|ii|iii|iv|v|ph\.?d|m\.?d|esq)\.?$/i
// Names of houses and of several people: &, digits, commas, “the”, “and”.
const noPerson =
  /[\d,;:&@/()"“”|+]|(^|\s)(the|and|und|et|и|և|staff|team|redaktion|editors?|press|institute|society|collective|magazine|review|inc\.?|ltd\.?|gmbh|llc|e\.v\.)(\s|$)/i
// Written with the family name first, and not turned round.
const familyFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Takes a name apart by the rule that reference managers follow: the last word is the family’s, with the small words before it. What may
 * be no person’s name, or is written with the family name first, stays whole: a name left whole is never wrong.
 */
export function splitName(name: string): PersonName {
  const whole = name.trim().replace(/\s+/gu, ' ')
  const words = whole.split(' ')
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? '') ? (words.pop() ?? '') : ''
  if (words.length < 2 || noPerson.test(words.join(' ')) || familyFirst.test(whole)) return { literal: whole }
  let first = words.length - 1
  if (first > 2 && connectors.has(words[first - 1] ?? '')) first -= 2
  while (first > 1 && particles.has(words[first - 1] ?? '')) first -= 1
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' '), suffix }
}

/** “Adamyan, Nune”, or the whole. */
export function sortedName(name: PersonName): string {
  if ('literal' in name) return name.literal
  return [name.family, name.given, ...(name.suffix ? [name.suffix] : [])].join(', ')
}

/** “N. A.”, “J.-P.”, “М.”: the first letter of each given name. */
export function initials(given: string): string {
  const word = (part: string) => {
    const letter = /\p{L}\p{M}*/u.exec(part)?.[0]
    return letter ? `${letter.toLocaleUpperCase()}.` : ''
  }
  return given
    .split(' ')
    .map((part) => part.split('-').map(word).filter(Boolean).join('-'))
    .filter(Boolean)
    .join(' ')
}
