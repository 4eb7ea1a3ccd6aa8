import { runOn } from './definitions'

const marked = /^(?<indent>\s*)(?<marker>[-+*•◦▪‣]|\d{1,3}[.)])[ \t]+(?<words>\S.*)$/u

/** A point as plain text carries it. */
export interface ListLine {
  columns: number
  /** Undefined: it is not numbered. */
  number: number | undefined
  /** Its paragraphs. */
  texts: string[]
}

/**
 * The list that begins on this line. Two points that belong together make one: numbers that follow each other, or signs; in
 * Markdown one does. A year
 * that ends a sentence, one starred remark and speeches behind dashes make none.
 */
export function listFrom(lines: readonly string[], from: number, isMarkdown: boolean): { points: ListLine[]; next: number } | undefined {
  const first = pointOf(lines[from] ?? '')
  if (!first || first.columns > 3) return undefined
  const points = [first]
  let at = from + 1
  for (let blank = false; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const point = pointOf(line)
    if (line.trim() === '') blank = true
    else if (point && isNext(point, first)) {
      points.push(point)
      blank = false
    } else if (!point && isIndented(line)) {
      addTo(points.at(-1), line.trim(), blank)
      blank = false
    } else break
  }
  while ((lines[at - 1] ?? '').trim() === '') at--
  return isList(points, first, isMarkdown, /^\s*\*/.test(lines[from] ?? '')) ? { points, next: at } : undefined
}

function pointOf(line: string): ListLine | undefined {
  const { indent = '', marker = '', words } = marked.exec(line)?.groups ?? {}
  // A row of stars is no point.
  if (words === undefined || /^(?:[-*] ?)+$/.test(words)) return undefined
  const number = /^\d/.test(marker) ? Number.parseInt(marker, 10) : undefined
  return { columns: indent.replaceAll('\t', '    ').length, number, texts: [words.trim()] }
}

const isNumbered = ({ number }: ListLine) => number !== undefined
const isInside = (point: ListLine, first: ListLine) => point.columns > first.columns + 1
const isNext = (point: ListLine, first: ListLine) => isInside(point, first) || isNumbered(point) === isNumbered(first)
const isIndented = (line: string) => /^(?: {2,}|\t)/.test(line) && !/^\s*(?:`{3}|~{3})/.test(line)

function addTo(point: ListLine | undefined, words: string, asParagraph: boolean): void {
  if (!point) return
  if (asParagraph) point.texts.push(words)
  else point.texts[point.texts.length - 1] = runOn(point.texts.at(-1) ?? '', words)
}

function isList(points: readonly ListLine[], first: ListLine, isMarkdown: boolean, isStarred: boolean): boolean {
  // One starred line is a remark, wherever it stands.
  if (points.length < 2) return isMarkdown && !isStarred
  const outer = points.filter((point) => !isInside(point, first))
  if (isNumbered(first))
    return outer.every(({ number }, at) => number === (first.number ?? 0) + at) || outer.every(({ number }) => number === 1)
  return isMarkdown || !isSpeech(outer.map(({ texts }) => texts.join(' ')))
}

/** “- Who is it? - she asked.”: a dash begins what somebody says, where that is written so. */
function isSpeech(texts: readonly string[]): boolean {
  const asks = texts.some((text) => /[?!][”"»]?$/u.test(text))
  return texts.some((text) => /[,.!?…”"»] [-–—] \p{L}/u.test(text)) || (asks && texts.some((text) => /[.…][”"»]?$/u.test(text)))
}
