import { expect, it } from 'vitest'
import { editDistance, nearStart } from './edit-distance'
import { leastDistance, nearEnds } from './near-places'
import { seeded } from './testing/seeded'

/** The same by the plain table: the least distance of the pattern to any part of the text that ends here. */
function plainDistances(text: string, pattern: string): number[] {
  let row = Array.from({ length: text.length + 1 }, () => 0)
  for (let at = 0; at < pattern.length; at++) {
    const next = [at + 1]
    for (let to = 0; to < text.length; to++) {
      next.push(Math.min((row[to] ?? 0) + (pattern[at] === text[to] ? 0 : 1), (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    row = next
  }
  return row
}

it('passages / near places: the words of bits say what the table of distances says, over one block and over several', () => {
  const random = seeded(7)
  const word = (length: number) => Array.from({ length }, () => 'abc'[Math.floor(random() * 3)]).join('')
  for (let round = 0; round < 200; round++) {
    const text = word(Math.floor(random() * 120))
    const pattern = word(1 + Math.floor(random() * 100))
    const plain = plainDistances(text, pattern)
    expect(leastDistance(text, pattern, pattern.length)).toBe(Math.min(...plain))
    for (const { end, distance } of nearEnds(text, pattern, pattern.length)) {
      expect(plain[end]).toBe(distance)
      const start = nearStart(text, pattern, end, distance)
      expect(editDistance(pattern, text.slice(start, end))).toBe(distance)
    }
  }
})

it('passages / near places: finds each of several, and no place twice', () => {
  const text = 'the cat sat on the mat; a dog; the cap sat on the mat'
  expect(nearEnds(text, 'the cat sat', 2)).toEqual([
    { end: 11, distance: 0 },
    { end: 42, distance: 1 },
  ])
  expect(nearEnds(text, 'zebra crossing', 3)).toEqual([])
})
