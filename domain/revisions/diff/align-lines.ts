import type { Effort } from './effort'
import { exactPairs, type Pair } from './exact-pairs'
import { likeness, wordBag } from './likeness'
import type { Line } from './lines-of'

/** A line and what became of it: `at` is its place in its own text. */
export type Pairing =
  | { kind: 'same' | 'changed' | 'moved'; before: number; after: number }
  | { kind: 'removed' | 'moved-away'; before: number }
  | { kind: 'added'; after: number }

/** How many of the lines that follow are looked at for the one that a line has become. */
const lookAhead = 8
const alikeEnough = 0.45
const alikeElsewhere = 0.7
const mostElsewhere = 60

/**
 * Finds for each line of the older text its place in the newer: as it was, changed, moved, or none. Steps off the effort for the
 * likeness of lines that differ; once it is spent, such lines are gone, or new. Lets go after each line.
 */
export function* alignLines(before: readonly Line[], after: readonly Line[], effort: Effort): Generator<void, Pairing[]> {
  const exact = exactPairs(before, after)
  yield
  const pairs = new Map(exact)
  yield* pairBetween(before, after, exact, pairs, effort)
  const moved = yield* pairElsewhere(before, after, pairs, effort)
  return inOrder(before, after, pairs, moved)
}

/** Between two lines that stand where they stood: each remaining one is compared with the next few that may have come of it. */
function* pairBetween(
  before: readonly Line[],
  after: readonly Line[],
  exact: readonly Pair[],
  pairs: Map<number, number>,
  effort: Effort,
): Generator<void> {
  let [past, present] = [0, 0]
  for (const [nextPast, nextPresent] of [...exact, [before.length, after.length] as const]) {
    let from = present
    for (let at = past; at < nextPast && from < nextPresent; at++) {
      const best = mostAlike(before[at], after, from, Math.min(nextPresent, from + lookAhead), effort)
      yield
      if (best === null) continue
      pairs.set(at, best)
      from = best + 1
    }
    ;[past, present] = [nextPast + 1, nextPresent + 1]
  }
}

function mostAlike(line: Line | undefined, after: readonly Line[], from: number, to: number, effort: Effort): number | null {
  if (!line) return null
  let [best, highest] = [null as number | null, alikeEnough]
  for (let at = from; at < to; at++) {
    const other = after[at]
    const alike = other && mayBecome(line, other) ? (isOneOfItsKind(line) ? 1 : likenessOf(line, other, effort)) : 0
    if (alike >= highest && (best === null || alike > highest)) [best, highest] = [at, alike]
  }
  return best
}

/** 0 also where there is nothing left to find it with. */
function likenessOf(line: Line, other: Line, effort: Effort): number {
  if (effort.left === 0) return 0
  const [bag, otherBag] = [wordBag(line), wordBag(other)]
  return effort.spend(1 + bag.size + otherBag.size) ? likeness(bag, otherBag) : 0
}

/** The essay has one of each, so however it was changed, it is the same one. */
function isOneOfItsKind({ kind }: Line): boolean {
  return ['title', 'standfirst', 'writtenOn', 'language'].includes(kind)
}

function mayBecome(line: Line, other: Line): boolean {
  if (isOneOfItsKind(line) || isOneOfItsKind(other) || line.kind === 'rule' || other.kind === 'rule') return line.kind === other.kind
  return (line.kind === 'picture') === (other.kind === 'picture')
}

/** What found no place of its own may stand elsewhere: as it was, or nearly. */
function* pairElsewhere(
  before: readonly Line[],
  after: readonly Line[],
  pairs: Map<number, number>,
  effort: Effort,
): Generator<void, Set<number>> {
  const taken = new Set(pairs.values())
  const lost = before.flatMap((line, at) => (pairs.has(at) || isOneOfItsKind(line) || line.kind === 'rule' ? [] : [at]))
  const found = after.flatMap((_, at) => (taken.has(at) ? [] : [at]))
  const moved = new Set<number>()
  const settle = (past: number, present: number) => {
    pairs.set(past, present)
    taken.add(present)
    moved.add(past)
  }
  const byKey = new Map<string, number[]>()
  // The last first, so that the next to be taken is at the end of its list.
  for (const at of found.toReversed()) {
    const key = after[at]?.key ?? ''
    const places = byKey.get(key)
    if (places) places.push(at)
    else byKey.set(key, [at])
  }
  yield
  for (const past of lost) {
    const present = byKey.get(before[past]?.key ?? '')?.pop()
    if (present !== undefined) settle(past, present)
  }
  yield
  const [restPast, restPresent] = [lost.filter((at) => !pairs.has(at)), found.filter((at) => !taken.has(at))]
  if (restPast.length > mostElsewhere || restPresent.length > mostElsewhere) return moved
  for (const past of restPast) {
    const line = before[past]
    const present = restPresent.find((at) => {
      const other = after[at]
      return !taken.has(at) && line && other && mayBecome(line, other) && likenessOf(line, other, effort) >= alikeElsewhere
    })
    if (present !== undefined) settle(past, present)
    yield
  }
  return moved
}

/** In the order of both texts: between two lines that kept their places, what is gone and what is new take turns. */
function inOrder(
  before: readonly Line[],
  after: readonly Line[],
  pairs: ReadonlyMap<number, number>,
  moved: ReadonlySet<number>,
): Pairing[] {
  const pastOf = new Map([...pairs].map(([past, present]) => [present, past]))
  const rows: Pairing[] = []
  let [past, came] = [0, [] as Pairing[]]
  const passGap = (upTo: number) => {
    for (const row of came) {
      if (past < upTo) pushGone(past++)
      rows.push(row)
    }
    while (past < upTo) pushGone(past++)
    came = []
  }
  const pushGone = (at: number) => {
    if (moved.has(at)) rows.push({ kind: 'moved-away', before: at })
    else rows.push({ kind: 'removed', before: at })
  }
  for (let at = 0; at < after.length; at++) {
    const from = pastOf.get(at)
    if (from === undefined) came.push({ kind: 'added', after: at })
    else if (moved.has(from)) came.push({ kind: 'moved', before: from, after: at })
    else {
      passGap(from)
      past = from + 1
      rows.push({ kind: before[from]?.key === after[at]?.key ? 'same' : 'changed', before: from, after: at })
    }
  }
  passGap(before.length)
  return rows
}
