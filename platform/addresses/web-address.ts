/** An address that stands in a text, and what it leads to. */
export interface FoundAddress {
  start: number
  end: number
  href: string
}

/** Longer ones are none that anybody wrote; a link of an essay has no more either. */
const longest = 2_000

const start = /(?<![a-z0-9])https?:\/\/|(?<![\p{L}\p{N}/.@-])www\.(?=[^./?#\s]+\.)/iuy
const host = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]|\.(?=[\p{L}\p{N}]))*(?::\d{1,5}(?!\d))?/uy
/** `example.com` and the sentence that goes on without a space: no such domain ends in two scripts. */
const sentenceBehindHost =
  /(?<=\.[a-z][a-z0-9-]*)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}].*$/iu

/** What stands in no address as it is written: quotation marks, the punctuation of other scripts, symbols, marks of direction. */
const never = /[\s<>"`|\\]|\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?![!-~])[\p{P}\p{S}\p{Z}]/u
/** Marks that names are written with: within an address where a name goes on behind them. */
const withinNames = /['’‐‑–·‧・゠]/u
const nameGoesOn = /[\p{L}\p{N}]/u

/** What needs no thought. */
const plainRun = /[\p{L}\p{M}\p{N}\-._~%/?#@!$&*+,;:=]+/uy

const closes: Record<string, string> = { '(': ')', '[': ']', '{': '}' }
const closing = new Set(Object.values(closes))
const ofTheSentence = ".,;:!?'’*_~([{"

/** The address of the web that begins at this place. It ends where the sentence goes on; brackets opened in it belong to it. */
export function webAddressAt(text: string, at: number): FoundAddress | undefined {
  start.lastIndex = at
  const scheme = start.exec(text)?.[0]
  if (scheme === undefined) return undefined
  host.lastIndex = at + scheme.length
  const named = host.exec(text)?.[0]
  if (named === undefined) return undefined
  const name = named.replace(sentenceBehindHost, '')
  const afterName = at + scheme.length + name.length
  if (text[afterName] === '@') return undefined
  const end = name === named && /[/?#]/.test(text[afterName] ?? '') ? endOfPath(text, afterName) : afterName
  const written = text.slice(at, withoutSentence(text, end))
  if (written.length <= scheme.length || written.length > longest) return undefined
  return { start: at, end: at + written.length, href: /^www/i.test(scheme) ? `https://${written}` : written }
}

function withoutSentence(text: string, end: number): number {
  let last = end
  while (ofTheSentence.includes(text[last - 1] ?? ' ')) last--
  return last
}

function endOfPath(text: string, from: number): number {
  const open: string[] = []
  let at = from
  while (at < text.length && at - from <= longest) {
    plainRun.lastIndex = at
    at += plainRun.exec(text)?.[0].length ?? 0
    if (at >= text.length) break
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const close = closes[character]
    if (close !== undefined) open.push(close)
    else if (closing.has(character)) {
      if (open.at(-1) !== character) return at
      open.pop()
    } else if (withinNames.test(character)) {
      if (!nameGoesOn.test(text.slice(at + character.length, at + character.length + 2))) return at
    } else if (never.test(character)) return at
    at += character.length
  }
  return at
}
