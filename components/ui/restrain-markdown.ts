/** Quotes and lists inside each other on one line. Nobody writes more; a parser's time grows with the square of it. */
const deepestNesting = 12
/** Emphasis marks, or brackets, in one text. With more of them, they stand for themselves. */
const mostMarks = 400

/** So many of the marks that may follow an address, in one run, and no address is looked for: each is tried as its end, and again. */
const longTrail = /[!"'()*,.:;<?_~&\]]{32,}/

const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** Text that a parser reads in time that grows with its length, and the constructs that it had better not look for. */
export interface RestrainedMarkdown {
  source: string
  without: string[]
}

/** Takes from hostile text what would make parsing it slow or deep: ten thousand quote marks, brackets or stars. */
export function restrainMarkdown(source: string): RestrainedMarkdown {
  const without: string[] = []
  if (count(source, /[*_~]/g) > mostMarks) without.push('attention', 'strikethrough')
  if (count(source, /\[/g) > mostMarks) without.push('labelStartLink', 'labelEnd')
  if (longTrail.test(source)) without.push('wwwAutolink', 'protocolAutolink')
  return { source: source.split('\n').map(shallowLine).join('\n'), without }
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}

function shallowLine(line: string): string {
  marker.lastIndex = 0
  let kept = 0
  let end = 0
  for (let found = 0; marker.test(line); ) {
    end = marker.lastIndex
    found += 1
    if (found === deepestNesting) kept = end
  }
  return kept > 0 && end > kept ? `${line.slice(0, kept)} ${line.slice(end)}` : line
}
