const raised = new Map(pairs('0123456789+-−=()abcdefghijklmnoprstuvwxyzβγδθφχ', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵝᵞᵟᶿᵠᵡ'))
const lowered = new Map(pairs('0123456789+-−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ'))

function pairs(from: string, to: string): [string, string][] {
  const made = [...to]
  return [...from].map((character, at) => [character, made[at] ?? character])
}

/** A text of raised or lowered characters: 9 is ⁹. Undefined where Unicode has not all of them. */
export function scriptCharacters(text: string, script: 'sup' | 'sub'): string | undefined {
  const characters = script === 'sup' ? raised : lowered
  const made = [...text].map((character) => (/\s/.test(character) ? '' : characters.get(character)))
  return made.every((character) => character !== undefined) ? made.join('') : undefined
}

/** The same in one line, whatever it is: what cannot be raised is said with a sign, x^(y,z) or T_Earth. */
export function inOneLine(text: string, script: 'sup' | 'sub'): string {
  const trimmed = text.trim()
  const sign = script === 'sup' ? '^' : '_'
  return scriptCharacters(trimmed, script) ?? (/^[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]+$/u.test(trimmed) ? `${sign}${trimmed}` : `${sign}(${trimmed})`)
}

const shortening = /^(st|nd|rd|th|e|er|ers|re|res|ère|ème|eme|es|me|mes|lle|lles|gr|r|rs|t|te|ste)$/iu
const marks = new Map([
  ['tm', '™'],
  ['sm', '℠'],
  ['o', 'º'],
  ['a', 'ª'],
])

/** What stands raised because words are shortened so, 1st and Mme, is no power. `before` is what it stands behind. */
export function raisedShortening(text: string, before: string): string | undefined {
  const mark = marks.get(text.toLowerCase())
  if (mark && (mark.length > 0 && /[oa]/i.test(text) && text.length === 1 ? /[\d№nN]$/u.test(before) : true)) return mark
  if (/^[®©℠™ºª°′″]+$/u.test(text)) return text
  if (!shortening.test(text)) return undefined
  // e^t and x^r are powers of a small letter that stands alone.
  return text.length === 1 && /(?<!\p{L})\p{Ll}$/u.test(before) ? undefined : text
}
