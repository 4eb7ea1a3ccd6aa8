/** The last row of the table of distances between a text and each beginning of another. */
function distancesToBeginnings(text: string, other: string): number[] {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 0; at < text.length; at++) {
    const next = [at + 1]
    for (let to = 0; to < other.length; to++) {
      const changed = (row[to] ?? 0) + (text.charCodeAt(at) === other.charCodeAt(to) ? 0 : 1)
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    row = next
  }
  return row
}

/** How many characters must be added, left out or changed to make one of the other. */
export function editDistance(text: string, other: string): number {
  return distancesToBeginnings(text, other)[other.length] ?? 0
}

/** Where the part of a text that ends here begins, if it is to differ from the pattern as little as it can; of several the one most like it in length. */
export function nearStart(text: string, pattern: string, end: number, distance: number): number {
  const window = text.slice(Math.max(end - pattern.length - distance, 0), end)
  const row = distancesToBeginnings(reversed(pattern), reversed(window))
  let best = 0
  for (const [length, found] of row.entries()) {
    const nearer = found - (row[best] ?? 0)
    if (nearer < 0 || (nearer === 0 && Math.abs(length - pattern.length) < Math.abs(best - pattern.length))) best = length
  }
  return end - best
}

// By code units, as they are compared: the halves of a pair are put back by whoever reads the place.
const reversed = (text: string) => text.split('').reverse().join('')
