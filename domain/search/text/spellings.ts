const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }
const umlaut = /[äöüøå]/giu

/** A word or a text as it is spelled where there are no such letters: Mueller for Müller. Undefined: it has none. */
export function withoutUmlauts(written: string): string | undefined {
  const spelled = written.replace(umlaut, (letter) => umlauts[letter.toLowerCase()] ?? letter)
  return spelled === written ? undefined : spelled
}

/** God’s name, and words that only begin like the article. */
const notTheArticle = new Set(['الله', 'اللهم', 'الهي', 'الذي', 'التي'])
/** The article, alone, after the letters that cling to it, and grown together with “to”. What is left must be a word. */
const article = /^(?:ال(?=..)|[وفبك]ال(?=...)|لل(?=..))/u

/** An Arabic word, folded, without its article: الكتاب, والكتاب and للكتاب are كتاب. */
export function withoutArticle(folded: string): string {
  return notTheArticle.has(folded) ? folded : folded.replace(article, '')
}

/** What a word that is still being typed may become, once it is longer: of an Arabic one, what follows the article. */
export function afterArticle(token: string): string | undefined {
  return /^ال(?<rest>.)$/u.exec(token)?.groups?.rest
}

/** Marks within words. */
const joins = /(?<=[\p{L}\p{M}\p{N}])[-‐‑'’.](?=[\p{L}\p{N}])/gu

/** A text with its compound words written in one: email for e-mail. */
export function writtenInOne(text: string): string {
  return text.replace(joins, '')
}

/** The parts of a compound that are written in one, too: O’Neil and node.js, not 3.14, 2019-2020 and the s of the ferry’s. */
export function joinedParts(compound: string): string {
  const whole = compound.replace(/['’]s$/iu, '')
  const dotsAmongLetters = !/[^\p{L}\p{M}]\.|\.[^\p{L}]/u.test(whole)
  const joined = writtenInOne(whole)
  return joined !== whole && dotsAmongLetters && /\p{L}/u.test(joined) ? joined : ''
}
