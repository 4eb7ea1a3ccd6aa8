import type { HeadingNode } from '@/domain/document/document'
import type { Frame } from './frame'
import { InlineText } from './inline-text'
import { turned } from './turned'

/** A heading with the anchor by which it can be pointed at. */
export function Heading({ node, frame }: { node: HeadingNode; frame: Frame }) {
  const id = frame.outline.headingIds.get(node)
  if (id === undefined) return null
  const Element = node.attrs.level === 2 ? 'h2' : 'h3'
  return (
    <Element id={id} {...turned(node.content, frame)}>
      <InlineText content={node.content} frame={frame} />
    </Element>
  )
}
