import { alignLines, type Pairing } from './align-lines'
import { diffWords, spansOfAll } from './diff-words'
import { type Efforts, effortsOfOne } from './effort'
import { type ComparedText, type Line, linesOf } from './lines-of'
import { spansOfLine, type Token, TokenNumbers, tokensOf } from './tokens-of'
import type { ComparedLine, Row, Span, TextDiff } from './types'

/**
 * Compares two states of an essay, line by line and within a line word by word. What it may cost is bounded, whatever the two are: of an
 * essay that was written anew throughout, later paragraphs are shown whole instead of word by word.
 */
export function compareTexts(before: ComparedText, after: ComparedText, efforts: Efforts = effortsOfOne()): TextDiff {
  const comparison = new Comparison(efforts)
  for (const _ of comparison.work(before, after));
  return comparison.result
}

// Others are answered in between.
const turnMs = 8

/** The same, in turns: a long essay holds up nobody. */
export async function compareTextsInTurns(before: ComparedText, after: ComparedText): Promise<TextDiff> {
  const comparison = new Comparison(effortsOfOne())
  let began = performance.now()
  for (const _ of comparison.work(before, after)) {
    if (performance.now() - began < turnMs) continue
    await new Promise((next) => setImmediate(next))
    began = performance.now()
  }
  return comparison.result
}

class Comparison {
  readonly result: TextDiff = { rows: [], wordsAdded: 0, wordsRemoved: 0 }
  readonly #numbers = new TokenNumbers()
  readonly #efforts: Efforts

  constructor(efforts: Efforts) {
    this.#efforts = efforts
  }

  /** Lets go wherever others may have their turn: no line is so long that what is done with it takes long. */
  *work(before: ComparedText, after: ComparedText): Generator<void> {
    const past = yield* linesOf(before)
    const present = yield* linesOf(after)
    for (const pairing of yield* alignLines(past, present, this.#efforts.likeness)) {
      this.result.rows.push(yield* this.row(pairing, past, present))
      yield
    }
  }

  private *row(pairing: Pairing, past: readonly Line[], present: readonly Line[]): Generator<void, Row> {
    switch (pairing.kind) {
      case 'added': {
        const line = lineAt(present, pairing.after)
        const tokens = this.read(line)
        this.result.wordsAdded += countWordTokens(tokens)
        return { kind: 'added', after: compared(line, spansOfAll(tokens, 'added')) }
      }
      case 'removed': {
        const line = lineAt(past, pairing.before)
        const tokens = this.read(line)
        this.result.wordsRemoved += countWordTokens(tokens)
        return { kind: 'removed', before: compared(line, spansOfAll(tokens, 'removed')) }
      }
      case 'moved-away':
        return { kind: 'moved-away', before: unmarked(lineAt(past, pairing.before)) }
      case 'same':
        return { kind: 'same', line: unmarked(lineAt(present, pairing.after)) }
      default:
        return yield* this.pair(pairing.kind, lineAt(past, pairing.before), lineAt(present, pairing.after))
    }
  }

  private *pair(kind: 'changed' | 'moved', before: Line, after: Line): Generator<void, Row> {
    const pastTokens = this.read(before)
    yield
    const presentTokens = this.read(after)
    yield
    const words = diffWords(pastTokens, presentTokens, this.#efforts.words)
    this.result.wordsAdded += words.added
    this.result.wordsRemoved += words.removed
    return { kind, before: compared(before, words.before), after: compared(after, words.after) }
  }

  private read(line: Line): Token[] {
    return tokensOf(line, this.#numbers, this.#efforts.dictionary)
  }
}

function lineAt(lines: readonly Line[], at: number): Line {
  const line = lines[at]
  if (!line) throw new Error(`there is no line ${at}`)
  return line
}

function countWordTokens(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { isWord }) => sum + (isWord ? 1 : 0), 0)
}

function unmarked(line: Line): ComparedLine {
  return compared(line, spansOfLine(line))
}

function compared({ kind, place, mediaId }: Line, spans: readonly Span[]): ComparedLine {
  return { kind, place, spans, ...(mediaId === undefined ? {} : { mediaId }) }
}
