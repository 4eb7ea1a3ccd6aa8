import type { Line } from './lines-of'

export type Pair = readonly [past: number, present: number]

// Within what lies between two pairs, lines that repeat elsewhere may stand once. So deep is looked for these.
const mostLevels = 4

interface Stretch {
  past: number
  pastEnd: number
  present: number
  presentEnd: number
}

/**
 * The lines that stand as they were, in their order: those that either text has once (as many as keep their order), and
 * their neighbours. Takes hardly more than reading both, however much was changed.
 */
export function exactPairs(before: readonly Line[], after: readonly Line[]): Pair[] {
  const whole = { past: 0, pastEnd: before.length, present: 0, presentEnd: after.length }
  return pairsWithin(before, after, whole, mostLevels)
}

/** What is equal at the beginning and at the end; within, what stands there once, and whatever is found between those. */
function pairsWithin(before: readonly Line[], after: readonly Line[], stretch: Stretch, levels: number): Pair[] {
  let { past, pastEnd, present, presentEnd } = stretch
  const isSame = (one: number, other: number) => before[one]?.key === after[other]?.key
  const [pairs, last]: [Pair[], Pair[]] = [[], []]
  while (past < pastEnd && present < presentEnd && isSame(past, present)) pairs.push([past++, present++])
  while (past < pastEnd && present < presentEnd && isSame(pastEnd - 1, presentEnd - 1)) last.push([--pastEnd, --presentEnd])
  const anchors = levels > 0 ? inRisingOrder(foundOnce(before, after, { past, pastEnd, present, presentEnd })) : []
  for (const [at, other] of anchors) {
    for (const pair of pairsWithin(before, after, { past, pastEnd: at, present, presentEnd: other }, levels - 1)) pairs.push(pair)
    pairs.push([at, other])
    ;[past, present] = [at + 1, other + 1]
  }
  if (anchors.length > 0) {
    for (const pair of pairsWithin(before, after, { past, pastEnd, present, presentEnd }, levels - 1)) pairs.push(pair)
  }
  return [...pairs, ...last.reverse()]
}

/** The lines that stand once in either text, in the order of the older one. */
function foundOnce(before: readonly Line[], after: readonly Line[], { past, pastEnd, present, presentEnd }: Stretch): Pair[] {
  if (past === pastEnd || present === presentEnd) return []
  const [places, others] = [placesOf(before, past, pastEnd), placesOf(after, present, presentEnd)]
  const pairs: Pair[] = []
  for (const [key, place] of places) {
    const other = others.get(key)
    if (place !== null && other !== null && other !== undefined) pairs.push([place, other])
  }
  return pairs
}

/** Where each line stands; null: in several places. */
function placesOf(lines: readonly Line[], from: number, to: number): Map<string, number | null> {
  const places = new Map<string, number | null>()
  for (let at = from; at < to; at++) {
    const key = lines[at]?.key ?? ''
    places.set(key, places.has(key) ? null : at)
  }
  return places
}

/** The most of these pairs whose places rise in both texts; the others were moved past them. */
function inRisingOrder(pairs: readonly Pair[]): Pair[] {
  // For each length, the pair that ends the lowest such row; and for each pair, the one before it in its row.
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  const presentOf = (at: number | undefined) => (at === undefined ? -1 : (pairs[at]?.[1] ?? -1))
  for (let at = 0; at < pairs.length; at++) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (presentOf(ends[middle]) < presentOf(at)) low = middle + 1
      else high = middle
    }
    previous[at] = ends[low - 1]
    ends[low] = at
  }
  const rising: Pair[] = []
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at]
    if (pair) rising.push(pair)
  }
  return rising.reverse()
}
