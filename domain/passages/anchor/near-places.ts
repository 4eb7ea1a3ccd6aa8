/** Where a pattern ends in a text, and by how many edits (characters added, left out or changed) what stands there differs from it. */
export interface NearEnd {
  end: number
  distance: number
}

const wordBits = 32

/**
 * Every place of the text, by its end, that differs from the pattern by at most so many edits and by no more than its neighbours do.
 * Myers, “A fast bit-vector algorithm for approximate string matching” (1999), in blocks of 32 characters: a column of the table of
 * distances is a few words of bits, so that ten thousand words are gone through in milliseconds.
 */
export function nearEnds(text: string, pattern: string, most: number): NearEnd[] {
  const found: NearEnd[] = []
  let best: NearEnd | null = null
  eachDistance(text, pattern, (end, distance) => {
    if (distance > most) {
      if (best) found.push(best)
      best = null
    } else if (!best || distance < best.distance) best = { end, distance }
    // A place that begins behind this one is another.
    else if (end - best.end >= pattern.length) {
      found.push(best)
      best = { end, distance }
    }
  })
  if (best) found.push(best)
  return found
}

/** By how few edits any place of the text differs from the pattern; `most` if none is nearer. */
export function leastDistance(text: string, pattern: string, most: number): number {
  let least = most
  eachDistance(text, pattern, (_, distance) => {
    if (distance < least) least = distance
  })
  return least
}

function eachDistance(text: string, pattern: string, tell: (end: number, distance: number) => void): void {
  const blocks = Math.ceil(pattern.length / wordBits)
  if (blocks === 0) return
  const masks = masksOf(pattern, blocks)
  const none = new Int32Array(blocks)
  // Where the distance grows, and where it falls, from one row of the column to the next.
  const grows = new Int32Array(blocks).fill(-1)
  const falls = new Int32Array(blocks)
  const lastBit = 1 << ((pattern.length - 1) % wordBits)
  let distance = pattern.length
  for (let at = 0; at < text.length; at++) {
    const equal = masks.get(text.charCodeAt(at)) ?? none
    let carry = 0
    for (let block = 0; block < blocks; block++) {
      carry = advance(grows, falls, block, equal[block] ?? 0, carry, block === blocks - 1 ? lastBit : 1 << 31)
    }
    distance += carry
    tell(at + 1, distance)
  }
}

/** Takes one block of the column one character further; `carry` is by how much the row above it has changed, and the answer its last row. */
function advance(grows: Int32Array, falls: Int32Array, block: number, equal: number, carry: number, lastBit: number): number {
  const up = grows[block] ?? 0
  const down = falls[block] ?? 0
  const fell = carry < 0 ? 1 : 0
  const rose = carry > 0 ? 1 : 0
  const vertical = equal | down
  const matched = equal | fell
  const horizontal = (((matched & up) + up) ^ up) | matched
  let more = down | ~(horizontal | up)
  let less = up & horizontal
  const change = ((more & lastBit) === 0 ? 0 : 1) - ((less & lastBit) === 0 ? 0 : 1)
  more = (more << 1) | rose
  less = (less << 1) | fell
  grows[block] = less | ~(vertical | more)
  falls[block] = more & vertical
  return change
}

/** For each character of the pattern, at which of its places it stands. */
function masksOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>()
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at)
    let mask = masks.get(code)
    if (!mask) {
      mask = new Int32Array(blocks)
      masks.set(code, mask)
    }
    const block = Math.floor(at / wordBits)
    mask[block] = (mask[block] ?? 0) | (1 << (at % wordBits))
  }
  return masks
}
