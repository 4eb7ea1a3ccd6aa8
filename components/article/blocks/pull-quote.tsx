import type { PullQuoteNode } from '@/domain/document/document'
import { inlineText } from '@/domain/document/document-walk'
import type { Frame } from './frame'
import { InlineText } from './inline-text'
import { turned } from './turned'

// The mark hangs out of the block, so that the words stand in line with one another.
const opensWithMark = /^[“‘"'„‚«»]/

/** A sentence lifted out of the text. */
export function PullQuote({ node, frame }: { node: PullQuoteNode; frame: Frame }) {
  if (!node.content?.length) return null
  return (
    <aside className="pull" role="doc-pullquote">
      <p className={opensWithMark.test(inlineText(node.content)) ? 'hung' : undefined} {...turned(node.content, frame)}>
        <InlineText content={node.content} frame={frame} />
      </p>
    </aside>
  )
}
