import type { Line } from './lines-of'

/** How often each word stands in a line. */
export type WordBag = ReadonlyMap<string, number>

const kept = new WeakMap<Line, WordBag>()

/** The words of a line without their order. Scripts that put no spaces between words are taken letter by letter. */
export function wordBag(line: Line): WordBag {
  const known = kept.get(line)
  if (known) return known
  const bag = new Map<string, number>()
  const text = line.content.map((node) => (node.type === 'text' ? node.text : ' ')).join('')
  for (const [word] of text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu)) {
    bag.set(word, (bag.get(word) ?? 0) + 1)
  }
  kept.set(line, bag)
  return bag
}

/** From 0, nothing in common, to 1, the same words: twice what they share, over all they have. Lines without words are alike. */
export function likeness(one: WordBag, other: WordBag): number {
  let [shared, all] = [0, 0]
  for (const [word, times] of one) {
    shared += Math.min(times, other.get(word) ?? 0)
    all += times
  }
  for (const times of other.values()) all += times
  return all === 0 ? 1 : (2 * shared) / all
}
