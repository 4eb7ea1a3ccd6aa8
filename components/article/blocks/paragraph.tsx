import type { ParagraphNode } from '@/domain/document/document'
import type { Frame } from './frame'
import { InlineText } from './inline-text'
import { turned } from './turned'

/** A paragraph. One without words was a slip of the keyboard and is left out. */
export function Paragraph({ node, frame }: { node: ParagraphNode; frame: Frame }) {
  if (!node.content?.length) return null
  return (
    <p {...turned(node.content, frame)}>
      <InlineText content={node.content} frame={frame} />
    </p>
  )
}
