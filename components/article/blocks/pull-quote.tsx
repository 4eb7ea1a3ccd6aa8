import type { PullQuoteNode } from '@/domain/articles/document'
import type { Frame } from './frame'
import { InlineText } from './inline-text'

/** A sentence lifted out of the text. */
export function PullQuote({ node, frame }: { node: PullQuoteNode; frame: Frame }) {
  if (!node.content?.length) return null
  return (
    <aside className="pull" role="doc-pullquote">
      <p>
        <InlineText content={node.content} frame={frame} />
      </p>
    </aside>
  )
}
