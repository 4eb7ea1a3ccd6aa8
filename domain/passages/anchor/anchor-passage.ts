import type { PassageSelector, TextRange } from '../types'
import { type Candidate, exactCandidates, nearCandidates, type Sought } from './candidates'
import { editDistance } from './edit-distance'
import { type FoldedText, foldCharacters, foldedRange, unfolded } from './fold-characters'

/** The text of an essay, made ready to look for passages in. */
export interface SearchedText {
  text: string
  folded: FoldedText
}

export function searchedText(text: string): SearchedText {
  return { text, folded: foldCharacters(text) }
}

/**
 * Where a passage stands in another text than the one in which it was chosen: its own words beside the same neighbours, then its own words
 * alone, then words like it. Null where it does not stand there, and where nothing tells which of several places it is: a comment that
 * says “this has changed” is honest, one that points at other words is not.
 */
export function anchorPassage(searched: SearchedText, selector: PassageSelector, chosenIn: SearchedText): TextRange | null {
  const { text } = searched.folded
  const sought: Sought = { ...selector, ...foldedWords(selector) }
  if (sought.quote === '') return null
  const original = { text: chosenIn.folded.text, ...foldedRange(chosenIn.folded, selector) }
  const evidence: Evidence = {
    stoodElsewhere: (words) => standsOutside(words, original),
    surroundingsStand: (range) => haveSameSurroundings({ text, ...range }, original),
  }
  const exact = exactCandidates(text, sought)
  const same = exact.filter((candidate) => isExactEnough(candidate, exact, sought, evidence))
  const isNear = (candidate: Candidate) => isNearEnough(candidate, sought, text.slice(candidate.start, candidate.end), evidence)
  const near = () => nearCandidates(text, sought).map((candidate) => inWholeWords(text, sought, candidate))
  const found = onlyBest(same.length > 0 ? same : near().filter(isNear), sought)
  return found && unfolded(searched.text, searched.folded, found.start, found.end)
}

function foldedWords({ quote, prefix, suffix }: PassageSelector) {
  return { quote: foldCharacters(quote).text, prefix: foldCharacters(prefix).text, suffix: foldCharacters(suffix).text }
}

/** Few words are often said, and by themselves say little. */
const speaksForItself = 24
const speaksALittle = 12

/** What the text in which it was chosen tells of a place, where its words alone do not. */
interface Evidence {
  /** Whether these words stood in it in another place. */
  stoodElsewhere(words: string): boolean
  /** Whether what stands here has everything around it that the passage had, for several sentences. */
  surroundingsStand(range: TextRange): boolean
}

function isExactEnough(
  candidate: Candidate,
  exact: readonly Candidate[],
  { quote, prefix, suffix, rival }: Sought,
  text: Evidence,
): boolean {
  // The same words stood twice, and only their neighbours tell the places apart: both, since one alone may have become the other's.
  if (rival === 0) {
    const isKnown = candidate.whole && !text.stoodElsewhere(prefix + quote) && !text.stoodElsewhere(quote + suffix)
    return isKnown || text.surroundingsStand(candidate)
  }
  if (exact.length > 1) return candidate.sides === 2
  return quote.length >= speaksForItself || candidate.sides === 2 || (candidate.sides === 1 && quote.length >= speaksALittle)
}

function isNearEnough(candidate: Candidate, { quote, rival }: Sought, words: string, text: Evidence): boolean {
  const { distance, sides, whole } = candidate
  // What is no more like it than another place was may be that other place.
  if (distance * 2 >= rival) {
    return !text.stoodElsewhere(words) && ((whole && distance <= quote.length * 0.25) || text.surroundingsStand(candidate))
  }
  if (sides === 2) return true
  if (sides === 1) return quote.length >= speaksALittle && distance <= quote.length * 0.25
  return quote.length >= 40 && distance <= quote.length * 0.12
}

type Place = TextRange & { text: string }

function standsOutside(words: string, { text, start, end }: Place): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (at >= end || at + words.length <= start) return true
  }
  return false
}

const surroundings = 160

function haveSameSurroundings(one: Place, other: Place): boolean {
  const before = ({ text, start }: Place) => text.slice(Math.max(start - surroundings, 0), start)
  const after = ({ text, end }: Place) => text.slice(end, end + surroundings)
  return before(one) === before(other) && after(one) === after(other)
}

/** What is pointed at in the end has to be like the passage, not a part of it: “wise harbour” is near to “when harbour”, “greywise harbour” is not. */
function inWholeWords(text: string, { quote }: Sought, candidate: Candidate): Candidate {
  const { start, end } = wholeWords(text, candidate)
  if (start === candidate.start && end === candidate.end) return candidate
  return { ...candidate, start, end, distance: editDistance(quote, text.slice(start, end)) }
}

/** The same place without half words at its ends. */
function wholeWords(text: string, { start, end }: TextRange): TextRange {
  const before = /[\p{L}\p{N}\p{M}]{0,20}$/u.exec(text.slice(Math.max(start - 20, 0), start))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}\p{M}]{0,20}/u.exec(text.slice(end, end + 20))?.[0].length ?? 0
  const isCut = (at: number) => /^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(at - 1, at + 1))
  return { start: isCut(start) ? start - before : start, end: isCut(end) ? end + after : end }
}

/** The place that more speaks for than for any other. Null where two are alike. */
function onlyBest(candidates: readonly Candidate[], { quote }: Sought): Candidate | null {
  const [best, next] = candidates.toSorted((one, other) => other.sides - one.sides || one.distance - other.distance)
  if (!best || !next || next.sides < best.sides) return best ?? null
  if (best.whole && !next.whole) return best
  return next.distance - best.distance >= Math.max(2, quote.length * 0.1) ? best : null
}
