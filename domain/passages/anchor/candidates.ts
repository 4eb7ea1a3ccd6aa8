import type { TextRange } from '../types'
import { editDistance, nearStart } from './edit-distance'
import { nearEnds } from './near-places'

/** A passage as it is looked for: everything folded alike. */
export interface Sought {
  quote: string
  prefix: string
  suffix: string
  rival: number
}

/** A place where it may stand, and what speaks for it. */
export interface Candidate extends TextRange {
  distance: number
  /** On how many sides what stood beside it still stands there: 0, 1 or 2. */
  sides: number
  /** All that stood beside it does. */
  whole: boolean
}

/** So much of what stood beside a passage says that it is the same place. */
const enoughBeside = 12

/** The share of a passage that may have changed: where both neighbours still stand beside it, and where not. */
const mostBetween = 0.5
const mostAnywhere = 0.25

/** More places that say the same are no help in finding one. */
const mostPlaces = 64

export function candidateAt(text: string, sought: Sought, { start, end }: TextRange, distance: number): Candidate {
  const before = sharedEnd(text, start, sought.prefix)
  const after = sharedBeginning(text, end, sought.suffix)
  // What stood at the very beginning or end has nothing beside it but that.
  const left = before >= Math.min(enoughBeside, sought.prefix.length) && (sought.prefix.length >= enoughBeside || start === before)
  const right =
    after >= Math.min(enoughBeside, sought.suffix.length) && (sought.suffix.length >= enoughBeside || end + after === text.length)
  const whole = left && right && before === sought.prefix.length && after === sought.suffix.length
  return { start, end, distance, sides: Number(left) + Number(right), whole }
}

/** Where exactly these words stand. */
export function exactCandidates(text: string, sought: Sought): Candidate[] {
  return placesOf(text, sought.quote).map((start) => candidateAt(text, sought, { start, end: start + sought.quote.length }, 0))
}

/** Where words like these stand: between the same neighbours, or anywhere. */
export function nearCandidates(text: string, sought: Sought): Candidate[] {
  const found = framedCandidates(text, sought)
  const most = Math.floor(sought.quote.length * mostAnywhere)
  const ends = nearEnds(text, sought.quote, most).sort((one, other) => one.distance - other.distance)
  for (const { end, distance } of ends.slice(0, mostPlaces)) {
    const range = upToNeighbours(text, { start: nearStart(text, sought.quote, end, distance), end }, sought)
    if (!found.some((other) => overlap(range, other))) found.push(candidateAt(text, sought, range, distance))
  }
  return found
}

/** Fewest edits end a place where its last words were changed before them: it ends where what stood behind it begins, and begins likewise. */
function upToNeighbours(text: string, { start, end }: TextRange, { quote, prefix, suffix }: Sought): TextRange {
  const most = Math.floor(quote.length * mostAnywhere)
  const behind = suffix === '' ? -1 : text.slice(end, end + most + enoughBeside).indexOf(suffix.slice(0, enoughBeside))
  const before = text.slice(Math.max(start - most - enoughBeside, 0), start)
  const last = prefix.slice(-enoughBeside)
  const ahead = last === '' ? -1 : before.lastIndexOf(last)
  return {
    start: ahead === -1 ? start : start - (before.length - ahead - last.length),
    end: behind === -1 ? end : end + behind,
  }
}

/** What stands between the neighbours that it had. */
function framedCandidates(text: string, sought: Sought): Candidate[] {
  const { quote, prefix, suffix } = sought
  const most = Math.floor(quote.length * mostBetween)
  const starts = prefix === '' ? [0] : placesOf(text, prefix.slice(-enoughBeside)).map((at) => at + Math.min(prefix.length, enoughBeside))
  const ends = suffix === '' ? [text.length] : placesOf(text, suffix.slice(0, enoughBeside))
  const ranges = starts.flatMap((start) =>
    ends.filter((end) => Math.abs(end - start - quote.length) <= most).map((end) => ({ start, end })),
  )
  return ranges.slice(0, mostPlaces).flatMap((range) => {
    const distance = editDistance(quote, text.slice(range.start, range.end))
    const candidate = candidateAt(text, sought, range, distance)
    return distance <= most && candidate.sides === 2 ? candidate : []
  })
}

export const overlap = (one: TextRange, other: TextRange) => one.start < other.end && other.start < one.end

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1 && places.length < mostPlaces; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** How much of the end of `beside` stands in the text before this place. */
function sharedEnd(text: string, at: number, beside: string): number {
  let shared = 0
  while (shared < beside.length && shared < at && text[at - 1 - shared] === beside[beside.length - 1 - shared]) shared++
  return shared
}

function sharedBeginning(text: string, at: number, beside: string): number {
  let shared = 0
  while (shared < beside.length && text[at + shared] === beside[shared]) shared++
  return shared
}
