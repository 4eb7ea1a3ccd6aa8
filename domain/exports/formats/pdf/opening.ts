import { scriptOf } from '@/platform/language/direction'
import type { PrintSpan } from './print-spans'

/** The paragraph that opens an essay, as templates/opening.typ sets it: a large first letter, the first words in small capitals. */
export interface Opening {
  initial: string
  /** The words that may stand beside the letter, each with the space after it, and the marks that it has. */
  words: PrintSpan[][]
  rest: PrintSpan[]
}

// Scripts that have small letters and large ones.
const cased = new Set(['Latn', 'Cyrl', 'Grek', 'Armn'])
const beginning = /^(?<before>\p{P}*)(?<initial>\p{Lu}\p{M}*)(?<words>\S*(?: \S+){0,2})(?<after>.*)$/su
// Surely more than three lines hold.
const most = 80

/** The opening of these spans; null where they begin otherwise, or a line is broken before the letter ends. */
export function openingOf(spans: readonly PrintSpan[], language: string): Opening | null {
  const [first, ...others] = spans
  if (first?.kind !== 'text' || !cased.has(scriptOf(language))) return null
  const found = beginning.exec(first.text)?.groups
  if (!found) return null
  const { before = '', initial = '', words: small = '', after = '' } = found
  const texts: PrintSpan[] = [
    { kind: 'opening', text: small },
    { kind: 'text', text: after },
  ]
  const words = wordsOf([...texts.filter((span) => 'text' in span && span.text !== ''), ...others])
  const beside = words.slice(0, most)
  if (beside.flat().some(({ kind }) => kind === 'break')) return null
  return { initial: before + initial, words: beside, rest: words.slice(most).flat() }
}

/** A line word by word. What stands without a space between is one word, whatever marks its parts have. */
function wordsOf(spans: readonly PrintSpan[]): PrintSpan[][] {
  const words: PrintSpan[][] = []
  let isOpen = false
  const add = (part: PrintSpan, ends: boolean) => {
    const last = words.at(-1)
    if (isOpen && last) last.push(part)
    else words.push([part])
    isOpen = !ends
  }
  for (const span of spans) {
    if (span.kind === 'text' || span.kind === 'opening') {
      for (const text of span.text.split(/(?<=\s)/u)) add({ kind: span.kind, text }, /\s$/u.test(text))
    } else if (span.kind === 'marked' && span.mark !== 'code') {
      for (const inner of wordsOf(span.spans)) add({ ...span, spans: inner }, endsWithSpace(inner))
    } else add(span, false)
  }
  return words
}

function endsWithSpace(spans: readonly PrintSpan[]): boolean {
  const last = spans.at(-1)
  if (last?.kind === 'text' || last?.kind === 'opening') return /\s$/u.test(last.text)
  return last?.kind === 'marked' && last.mark !== 'code' && endsWithSpace(last.spans)
}
