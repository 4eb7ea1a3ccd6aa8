import type { Node } from '@tiptap/pm/model'

/** Words of an essay as plain text, and what stands before them: of several places the one that this fits. */
export interface WordsAt {
  words: string
  before: string
}

/** Where these words stand in a text that is being written, in its positions; null where they do not. White space counts as one space. */
export function findWords(doc: Node, { words, before }: WordsAt): { from: number; to: number } | null {
  let text = ''
  const positions: number[] = []
  const add = (character: string, at: number) => {
    const folded = /\s/.test(character) ? ' ' : character
    if (folded === ' ' && (text === '' || text.endsWith(' '))) return
    text += folded
    positions.push(at)
  }
  doc.descendants((node, at) => {
    // Says again what stands in the text.
    if (node.type.name === 'pullQuote') return false
    if (node.isTextblock || node.type.name === 'hardBreak') add(' ', at)
    for (let offset = 0; offset < (node.text?.length ?? 0); offset++) add(node.text?.[offset] ?? '', at + offset)
    return true
  })
  const start = likeliest(text, words, before)
  if (start === undefined) return null
  const [from, last] = [positions[start], positions[start + words.length - 1]]
  return from === undefined || last === undefined ? null : { from, to: last + 1 }
}

function likeliest(text: string, words: string, before: string): number | undefined {
  let best: { at: number; alike: number } | undefined
  for (let at = words === '' ? -1 : text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    let alike = 0
    while (alike < before.length && text[at - 1 - alike] === before[before.length - 1 - alike]) alike++
    if (!best || alike > best.alike) best = { at, alike }
  }
  return best?.at
}
