/**
 * Letters of other alphabets that are drawn like a Latin letter in the usual faces, by the letter they pass for. Ours by hand, not
 * the whole table of the Unicode Consortium: what only differs in style (bold, circled, full width, mathematical) is undone by
 * normalization, and what is left of the thousands of lines there are scripts of which nobody can make up a whole name.
 */
const byLetter: Readonly<Record<string, string>> = {
  a: 'аɑαạӓӑ',
  b: 'ЬьƄƀ',
  c: 'сϲᴄƈᏟⅽ',
  d: 'ԁɗđᏧժⅾ',
  e: 'еєҽɇëёӗҿ℮',
  f: 'ƒſẝ',
  g: 'ցɡǥᶃԍ',
  h: 'һհɦħћҺ',
  i: 'іɩιıїɨⲓ',
  j: 'јϳʝ',
  k: 'κкƙᴋқҝ',
  l: 'ӏⅼƖǀ|',
  m: 'мᴍɱⅿ',
  n: 'пոռɳƞŋηᴨ',
  o: 'оοօσөӧჿ०໐',
  p: 'рρƿϸ',
  q: 'ԛգզ',
  r: 'гᴦɼɍ',
  s: 'ѕʂƽꜱ',
  t: 'тτƭᴛ',
  u: 'սυʋᴜμ',
  v: 'νѵᴠⅴט',
  w: 'ԝաѡɯшᴡ',
  x: 'хχҳⅹ×',
  y: 'уүγყʏ',
  z: 'ᴢʐƶ',
  A: 'АΑᎪᗅ',
  B: 'ВΒᏴ',
  C: 'СϹᏟ',
  D: 'ᎠĐ',
  E: 'ЕΕᎬ',
  F: 'ϜҒ',
  G: 'ԌᏀ',
  H: 'НΗᎻҢ',
  I: 'ІΙӀ',
  J: 'ЈᎫ',
  K: 'КΚᏦҚ',
  L: 'ԼᏞⅬ',
  M: 'МΜᎷⅯ',
  N: 'ΝՆ',
  O: 'ОΟՕ',
  P: 'РΡᏢ',
  Q: 'Ԛ',
  R: 'ᎡƦ',
  S: 'ЅՏᏚ',
  T: 'ТΤᎢ',
  U: 'ՍՄ',
  V: 'ѴᏙⅤ',
  W: 'ԜᎳ',
  X: 'ХΧⅩ',
  Y: 'УΥҮ',
  Z: 'ΖᏃ',
}

const digits: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '5': 's' }

/** What each look-alike passes for. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(byLetter).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
  ...Object.entries(digits),
])
