import { diffArrays } from 'diff'
import type { Effort } from './effort'
import type { Token } from './tokens-of'
import type { Span } from './types'

// Beyond so many changes, or so many steps to find them, a line is another one: it is shown whole, before and after.
const mostChanges = 320
const mostSteps = 150_000

interface Run {
  change?: 'added' | 'removed'
  tokens: Token[]
}

/** The words of two lines, the changed ones marked: the older line with what was removed, the newer with what was added. */
export function diffWords(before: readonly Token[], after: readonly Token[], effort: Effort) {
  const runs = quiet(runsOf(before, after, effort))
  return {
    before: spansOf(runs.filter(({ change }) => change !== 'added')),
    after: spansOf(runs.filter(({ change }) => change !== 'removed')),
    removed: wordsIn(runs, 'removed'),
    added: wordsIn(runs, 'added'),
  }
}

/** A line all of one fate. */
export function spansOfAll(tokens: readonly Token[], change?: 'added' | 'removed'): Span[] {
  return spansOf([{ tokens: [...tokens], ...(change ? { change } : {}) }])
}

/** What both begin and end with is found however little is left. */
function runsOf(before: readonly Token[], after: readonly Token[], effort: Effort): Run[] {
  const isSame = (one: number, other: number) => before[one]?.id === after[other]?.id
  let [start, past, present] = [0, before.length, after.length]
  while (start < past && start < present && isSame(start, start)) start++
  while (past > start && present > start && isSame(past - 1, present - 1)) [past, present] = [past - 1, present - 1]
  const within = changesWithin(before.slice(start, past), after.slice(start, present), effort)
  const runs = [{ tokens: after.slice(0, start) }, ...within, { tokens: after.slice(present) }]
  return runs.filter(({ tokens }) => tokens.length > 0)
}

function changesWithin(before: readonly Token[], after: readonly Token[], effort: Effort): Run[] {
  const found = before.length > 0 && after.length > 0 ? leastChanges(before, after, effort) : undefined
  if (!found) return [removed(before), added(after)]
  let [past, present] = [0, 0]
  return found.map(({ count, removed: isRemoved, added: isAdded }) => {
    if (!isAdded) past += count
    if (!isRemoved) present += count
    if (isRemoved) return removed(before.slice(past - count, past))
    const tokens = after.slice(present - count, present)
    return isAdded ? added(tokens) : { tokens }
  })
}

const tooMuch = new Error('more steps than there are')

/** Undefined: they are too many, or finding them takes more than is left. */
function leastChanges(before: readonly Token[], after: readonly Token[], effort: Effort) {
  const ids = (tokens: readonly Token[]) => tokens.map(({ id }) => id)
  const most = Math.min(mostSteps, effort.left)
  let steps = 0
  const comparator = (one: number, other: number) => {
    // The only way out of the library that knows how much was done: its own bound counts changes, and long stretches cost more.
    if (steps === most) throw tooMuch
    steps += 1
    return one === other
  }
  try {
    return diffArrays(ids(before), ids(after), { maxEditLength: mostChanges, comparator })
  } catch (thrown) {
    if (thrown === tooMuch) return
    throw thrown
  } finally {
    effort.spend(steps)
  }
}

const removed = (tokens: readonly Token[]): Run => ({ change: 'removed', tokens: [...tokens] })
const added = (tokens: readonly Token[]): Run => ({ change: 'added', tokens: [...tokens] })

/**
 * Where a sentence was written anew, a stray “the” that stood in both would cut it in pieces that nobody can read: a
 * word or two that were left between greater changes are taken as changed with them.
 */
function quiet(runs: readonly Run[]): Run[] {
  const groups: Run[][] = []
  for (const [at, run] of runs.entries()) {
    const last = groups.at(-1)
    if (last && (run.change !== undefined || isStray(runs, at))) last.push(run)
    else groups.push([run])
    if (run.change === undefined && !(last && isStray(runs, at))) groups.push([])
  }
  return groups.filter((group) => group.length > 0).flatMap(gathered)
}

function isStray(runs: readonly Run[], at: number): boolean {
  const run = runs[at]
  if (!run || run.change !== undefined) return false
  const size = run.tokens.filter(({ isWord }) => isWord).length
  const around = changedWords(runs, at, -1) + changedWords(runs, at, 1)
  const between = runs[at - 1]?.change !== undefined && runs[at + 1]?.change !== undefined
  return between && size <= 2 && around >= 6 * Math.max(1, size)
}

function changedWords(runs: readonly Run[], at: number, step: 1 | -1): number {
  let words = 0
  for (let next = at + step; runs[next]?.change !== undefined; next += step) {
    words += runs[next]?.tokens.filter(({ isWord }) => isWord).length ?? 0
  }
  return words
}

/** All that was removed in a group, then all that was added. A group that holds no change stays as it is. */
function gathered(group: readonly Run[]): Run[] {
  if (group.every(({ change }) => change === undefined)) return [...group]
  const past = group.flatMap(({ change, tokens }) => (change === 'added' ? [] : tokens))
  const present = group.flatMap(({ change, tokens }) => (change === 'removed' ? [] : tokens))
  return [...(past.length > 0 ? [removed(past)] : []), ...(present.length > 0 ? [added(present)] : [])]
}

function wordsIn(runs: readonly Run[], change: 'added' | 'removed'): number {
  return runs.reduce((sum, run) => sum + (run.change === change ? run.tokens.filter(({ isWord }) => isWord).length : 0), 0)
}

/** Neighbours in the same marks are one span; white space at the end of a change is not part of it. */
function spansOf(runs: readonly Run[]): Span[] {
  const spans: Span[] = []
  for (const { change, tokens } of runs) {
    const from = spans.length
    for (const { text, span } of tokens) {
      const last = spans.length > from ? spans.at(-1) : undefined
      if (last && sameMarks(last, span)) last.text += text
      else spans.push({ text, ...(change ? { change } : {}), ...span })
    }
    const last = spans.length > from ? spans.at(-1) : undefined
    const tail = change && last ? (/\s+$/u.exec(last.text)?.[0] ?? '') : ''
    if (last && tail !== '' && tail !== last.text) {
      last.text = last.text.slice(0, -tail.length)
      spans.push({ text: tail })
    }
  }
  return spans
}

function sameMarks(one: Span, other: Omit<Span, 'text' | 'change'>): boolean {
  if (one.isNoteMark || other.isNoteMark) return false
  return one.href === other.href && (one.marks ?? []).join() === (other.marks ?? []).join()
}
