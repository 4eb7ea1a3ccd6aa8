import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { fillsDropCap } from '@/components/article/drop-cap'
import type { InlineNode } from '@/domain/document/document'
import { inlineText } from '@/domain/document/document-walk'

/** The letter that stands large, and the paragraph it belongs to. */
export interface DropCapPlace {
  letters: string
  paragraph: { from: number; to: number }
}

/**
 * Marks the letter that readers will see large. A `::first-letter` would draw it too, but browsers take that out of its line, and Home
 * then puts the caret behind it; here it stays a letter of the first line, only drawn lower (editor.css).
 */
export const DropCap = Extension.create({
  name: 'dropCap',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: ({ doc }) => drawn(doc) } })],
})

/** Where the large letter stands, by the rule of the readers' page; null where it has none. */
export function findDropCap(doc: Node): DropCapPlace | null {
  let from = 0
  for (const block of doc.children) {
    if (block.type.name === 'paragraph' && block.childCount > 0) {
      const [letters] = /^\p{P}?\p{L}\p{M}*/u.exec(block.firstChild?.text ?? '') ?? []
      return letters && fillsDropCap(wordsOf(block)) ? { letters, paragraph: { from, to: from + block.nodeSize } } : null
    }
    from += block.nodeSize
  }
  return null
}

/** Without those of its notes, which stand elsewhere. */
function wordsOf(paragraph: Node): string {
  return inlineText(paragraph.content.toJSON() as InlineNode[])
}

function drawn(doc: Node): DecorationSet | null {
  const cap = findDropCap(doc)
  if (!cap) return null
  const { letters, paragraph } = cap
  const first = paragraph.from + 1
  return DecorationSet.create(doc, [
    Decoration.node(paragraph.from, paragraph.to, { class: 'with-cap', 'data-cap': letters }),
    Decoration.inline(first, first + letters.length, { class: 'cap' }),
  ])
}
