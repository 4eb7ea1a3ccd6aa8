import { scriptOf } from '@/components/ui/direction'
import type { BlockNode, DocumentNode } from '@/domain/articles/document'
import { inlineText } from '@/domain/articles/document-walk'

// Scripts whose letters stand alone. In the others a letter is drawn with its neighbours and cannot be taken out.
const standingLetters = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr'])
// Fewer letters do not fill the lines that the large one takes.
const leastLetters = 140

/** True if the essay's first paragraph can carry a large first letter. */
export function suitsDropCap(document: DocumentNode, language: string): boolean {
  const first = document.content.find(isParagraph)
  const text = inlineText(first?.content).trim()
  return text.length >= leastLetters && /^\p{P}?\p{L}/u.test(text) && standingLetters.has(scriptOf(language))
}

function isParagraph(node: BlockNode): node is BlockNode & { type: 'paragraph' } {
  return node.type === 'paragraph' && Boolean(node.content?.length)
}
