import type { BlockNode, DocumentNode } from '@/domain/document/document'
import { inlineText } from '@/domain/document/document-walk'
import { scriptOf } from '@/platform/language/direction'

// Scripts whose letters stand alone. In the others a letter is drawn with its neighbours and cannot be taken out.
const standingLetters = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr'])
// Fewer letters do not fill the lines that the large one takes.
const minCharacters = 140

/** True if the essay's first paragraph can carry a large first letter. */
export function suitsDropCap(document: DocumentNode, language: string): boolean {
  return fillsDropCap(inlineText(document.content.find(isParagraph)?.content)) && lettersStandAlone(language)
}

/** True if these words begin with a letter and fill the lines beside it. */
export function fillsDropCap(words: string): boolean {
  const text = words.trim()
  return text.length >= minCharacters && /^\p{P}?\p{L}/u.test(text)
}

/** True if the letters of this language may be taken out of their word. */
export function lettersStandAlone(language: string): boolean {
  return standingLetters.has(scriptOf(language))
}

/** True if that letter goes below its line: three lines deep, its tail would push a fourth one aside. */
export function hasTail(document: DocumentNode): boolean {
  const text = inlineText(document.content.find(isParagraph)?.content).trim()
  return /^\p{P}?(?:[JQДЦЩЏҚҢҲგק]|\p{L}\p{M}*[\u0323-\u0333])/u.test(text.normalize('NFD'))
}

function isParagraph(node: BlockNode): node is BlockNode & { type: 'paragraph' } {
  return node.type === 'paragraph' && Boolean(node.content?.length)
}
