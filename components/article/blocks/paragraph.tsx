import type { ParagraphNode } from '@/domain/articles/document'
import type { Frame } from './frame'
import { InlineText } from './inline-text'

/** A paragraph. One without words was a slip of the keyboard and is left out. */
export function Paragraph({ node, frame }: { node: ParagraphNode; frame: Frame }) {
  if (!node.content?.length) return null
  return (
    <p>
      <InlineText content={node.content} frame={frame} />
    </p>
  )
}
