/** How the points of an ordered list are counted, as HTML says it. */
export type ListType = '1' | 'a' | 'A' | 'i' | 'I'

interface Marker {
  ordered: boolean
  type: ListType
  value: number | undefined
}

const bullet: Marker = { ordered: false, type: '1', value: undefined }

/** What a written marker says: “iv.” is the fourth of Roman numbers, “o” and “§” are Word's bullets, “2.3” is a third. */
export function readMarker(marker: string): Marker {
  const trimmed = marker.trim()
  const [, sign = '', closing = ''] = /^\(?(?:\d+\.)*([\da-z]{1,12})([.)\]:-]?)\)?$/i.exec(trimmed) ?? []
  if (sign === '' || (sign.length === 1 && closing === '' && /[o§]/.test(sign))) return bullet
  if (/^\d+$/.test(sign)) return { ordered: true, type: '1', value: Number(sign) }
  const isUpper = sign === sign.toUpperCase()
  const roman = romanValue(sign)
  // A lone i is a Roman one; c, d, l, m and v alone are letters far more often.
  if (roman !== undefined && (sign.length > 1 || /^[ix]$/i.test(sign))) return { ordered: true, type: isUpper ? 'I' : 'i', value: roman }
  const value = letterValue(sign)
  return value === undefined ? bullet : { ordered: true, type: isUpper ? 'A' : 'a', value }
}

/** a is 1, z is 26, aa is 27 as HTML counts it; Word counts bb after aa. */
function letterValue(sign: string): number | undefined {
  const letters = sign.toLowerCase()
  if (letters.length > 2) return undefined
  const first = letters.charCodeAt(0) - 96
  if (letters.length === 1) return first
  return letters[0] === letters[1] ? 26 + first : undefined
}

const numerals: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

function romanValue(sign: string): number | undefined {
  if (!/^m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i.test(sign)) return undefined
  const values = [...sign.toLowerCase()].map((letter) => numerals[letter] ?? 0)
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0)
}
