import type { Editor, JSONContent } from '@tiptap/core'
import type { BlockNode, DocumentNode } from '@/domain/document/document'

/** What the page holds, as it is stored. Pictures still on their way leave their captions: they come with a later save. */
export function readArticle(editor: Editor): DocumentNode {
  // Made plain: the editor's attributes have no prototype, and a server action would hand on such objects unread.
  const { content = [] } = JSON.parse(JSON.stringify(editor.getJSON())) as JSONContent
  const blocks = content.flatMap(storable) as BlockNode[]
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }
}

/** A picture without its file is its caption. A card without an address is what was typed for one, and its caption, as words. */
function storable(block: JSONContent): JSONContent[] {
  if (block.type === 'figure') return block.attrs?.mediaId ? [block] : captionOf(block)
  if (block.type !== 'embed' || block.attrs?.url) return [block]
  const typed = [block.attrs?.typed, block.attrs?.title].filter(Boolean).map((text) => [{ type: 'text', text }])
  const lines = [...typed, ...(block.content?.length ? [block.content] : [])]
  return lines.map((line) => ({ type: 'paragraph', content: line }))
}

function captionOf({ content }: JSONContent): JSONContent[] {
  return content?.length ? [{ type: 'paragraph', content }] : []
}

/** What the editor takes. An essay of nothing gets a paragraph to write in. */
export function articleContent(document: DocumentNode): JSONContent {
  return document.content.length > 0 ? (document as JSONContent) : { type: 'doc', content: [{ type: 'paragraph' }] }
}
