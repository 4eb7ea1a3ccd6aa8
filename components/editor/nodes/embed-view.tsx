import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useSyncExternalStore } from 'react'
import { embedOf } from '@/domain/document/embeds/registry'
import { EmbedCard } from '../embeds/embed-card'
import type { EmbedOptions } from './embed'
import { EmbedFields } from './embed-fields'

/** The card as far as it is known, with what the author says of it below. */
export function EmbedView(props: NodeViewProps) {
  const { cards } = props.extension.options as EmbedOptions
  const url = String(props.node.attrs.url)
  const known = useSyncExternalStore(cards.subscribe, () => cards.find(url), nothing)
  return (
    <NodeViewWrapper as="figure" className={`embed embed-${url ? embedOf(url).kind : 'link'}`} data-drag-handle="">
      {url && (
        <div contentEditable={false}>
          <EmbedCard url={url} title={String(props.node.attrs.title)} known={known} cards={cards} />
        </div>
      )}
      <NodeViewContent<'figcaption'> as="figcaption" data-placeholder={props.node.content.size === 0 ? 'Caption' : undefined} />
      <EmbedFields {...props} />
    </NodeViewWrapper>
  )
}

const nothing = () => undefined
