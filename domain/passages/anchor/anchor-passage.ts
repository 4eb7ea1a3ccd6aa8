import type { PassageSelector, TextRange } from '../types'
import { type Candidate, exactCandidates, nearCandidates, type Sought } from './candidates'
import { type FoldedText, foldLetters, unfolded } from './fold-letters'

/** The text of an essay, made ready to look for passages in. */
export interface SearchedText {
  text: string
  folded: FoldedText
}

export function searchedText(text: string): SearchedText {
  return { text, folded: foldLetters(text) }
}

/**
 * Where a passage stands in another text than the one in which it was chosen: its own words beside the same neighbours, then its own words
 * alone, then words like it. Null where it does not stand there, and where nothing tells which of several places it is: a comment that
 * says “this has changed” is honest, one that points at other words is not.
 */
export function anchorPassage(searched: SearchedText, selector: PassageSelector): TextRange | null {
  const { text } = searched.folded
  const [quote, prefix, suffix] = [selector.quote, selector.prefix, selector.suffix].map((words) => foldLetters(words).text)
  const sought: Sought = { quote: quote ?? '', prefix: prefix ?? '', suffix: suffix ?? '', rival: selector.rival }
  if (sought.quote === '') return null
  const exact = exactCandidates(text, sought)
  const same = exact.filter((candidate) => isExactEnough(candidate, exact, sought))
  const found = same.length > 0 ? onlyBest(same, sought) : onlyBest(nearCandidates(text, sought).filter(isNearEnough(sought)), sought)
  return found && unfolded(searched.text, searched.folded, found.start, found.end)
}

/** Few words are often said, and by themselves say little. */
const speaksForItself = 24

function isExactEnough(candidate: Candidate, exact: readonly Candidate[], { quote, rival }: Sought): boolean {
  // The same words stood twice: the other place is no less exact, and only the neighbours tell them apart.
  if (rival === 0) return candidate.whole
  if (exact.length > 1) return candidate.sides === 2
  return candidate.sides > 0 || quote.length >= speaksForItself
}

function isNearEnough({ quote, rival }: Sought): (candidate: Candidate) => boolean {
  return ({ distance, sides, whole }) => {
    // What is no more like it than another place already was may be that other place.
    const unlikeRival = distance * 2 < rival
    if (sides === 2) return unlikeRival || whole
    if (sides === 1) return unlikeRival && quote.length >= 12
    return unlikeRival && quote.length >= 40 && distance <= quote.length * 0.12
  }
}

/** The place that more speaks for than for any other. Null where two are alike. */
function onlyBest(candidates: readonly Candidate[], { quote }: Sought): Candidate | null {
  const [best, next] = candidates.toSorted((one, other) => other.sides - one.sides || one.distance - other.distance)
  if (!best || !next || next.sides < best.sides) return best ?? null
  if (best.whole && !next.whole) return best
  return next.distance - best.distance >= Math.max(2, quote.length * 0.1) ? best : null
}
