import { blockEnd, noteEnd, textFragment } from './text-fragment'

// Stands elsewhere on the page, though in the middle of a sentence in the document: who looks for a passage meets it there.
const apart = '.note, .note-mark, .note-open, .end-mark, .end-notes, button'
const blocks = 'p, li, h2, h3, pre, figcaption, .credit, caption, th, td, br'
// Holds a note’s mark to its word, and is no word.
const wordJoiner = /\u2060/g

/** The address of a passage of the essay, a text fragment: browsers that know it go there and mark it, others open the essay. */
export function passageAddress(selected: Range, essay: HTMLElement, url: string): string {
  // Browsers that cannot tell words apart know no text fragments either.
  if (!('Segmenter' in Intl)) return url
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden, a browser does not find
  return url + textFragment(...around(selected, essay), document.body.innerText)
}

type Around = [before: string, passage: string, after: string]

/** The essay’s words before, in and after a range. */
function around(range: Range, essay: Node): Around {
  const texts: Around = ['', '', '']
  const add = (node: Node, at: number, text: string) => {
    texts[range.comparePoint(node, at) + 1] += text
  }
  const read = (node: Node): void => {
    if (node instanceof Text) {
      const side = range.comparePoint(node, 0)
      const from = node === range.startContainer ? range.startOffset : side < 0 ? node.length : 0
      const to = node === range.endContainer ? range.endOffset : side > 0 ? 0 : node.length
      for (const [at, text] of [node.data.slice(0, from), node.data.slice(from, to), node.data.slice(to)].entries()) texts[at] += text
    } else if (node instanceof Element && node.matches(apart)) add(node, 0, noteEnd)
    else {
      const block = node instanceof Element && node.matches(blocks)
      if (block) add(node, 0, blockEnd)
      for (const child of node.childNodes) read(child)
      if (block) add(node, node.childNodes.length, blockEnd)
    }
  }
  read(essay)
  return texts.map((text) => text.replace(wordJoiner, '')) as Around
}
