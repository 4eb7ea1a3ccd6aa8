// What a passage is counted in: the essay's text as one line. It is made of the tree (passage-text.ts) and of the page
// (reader/), and both must come to the same, so the rules stand here once. docs/decisions/044.

/** In the page the text is what stands in this element, in the order of the page … */
export const passageTextRoot = '#text'

/**
 * … without these and all within them: notes where they open (they are listed below the essay), labels, pictures and cards, what leads
 * back, and what was lifted out of the text to stand beside it.
 */
export const passageTextSkips =
  '.note-mark, .note-open, .note, [role="doc-backlink"], .label, .credit, .embed-face, .embed-words, .end-mark, .pull'

/** Elements that do not divide words. Where any other begins or ends, a space stands. */
export const passageTextInline: ReadonlySet<string> = new Set(['a', 'b', 'bdi', 'code', 'em', 'i', 'mark', 's', 'span', 'strong'])

// They draw nothing, or turn the direction of what follows: soft hyphens, joiners of lines, overrides. Joiners of letters stay.
const drawsNothing = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/** The page's text, piece by piece: of a text node what it says, of where words are divided a space. Fold them together: foldShownText. */
export function* shownPieces(root: Element): Generator<{ text: string; node: Text | null }> {
  for (const node of root.childNodes) {
    // By number, since no program but a browser knows the names.
    if (node.nodeType === 3) yield { text: (node as Text).data, node: node as Text }
    if (node.nodeType !== 1 || (node as Element).matches(passageTextSkips)) continue
    const divides = !passageTextInline.has((node as Element).localName)
    if (divides) yield { text: ' ', node: null }
    yield* shownPieces(node as Element)
    if (divides) yield { text: ' ', node: null }
  }
}

/** Text without what draws nothing, each run of white space one space, none at the ends. */
export function foldShownText(text: string): string {
  return text.replace(drawsNothing, '').replace(/\s+/g, ' ').trim()
}
