import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { GrowingText } from '@/components/ui/growing-text'
import { returnToText } from './return-to-text'

// As the reader's page has it: more stands in the text, not beside it.
const marginWords = 110

/** The box as the reader sees it; its title is typed where it stands. */
export function SideBarView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const words = node.textContent.split(/\s+/).length
  return (
    <NodeViewWrapper as="aside" role="note" aria-label="Side bar" className={words > marginWords ? 'side-bar long' : 'side-bar'}>
      <div className="label block-field" contentEditable={false}>
        <GrowingText
          aria-label="Title of the side bar"
          placeholder="Side bar"
          maxLength={120}
          value={String(node.attrs.title ?? '')}
          onText={(title) => updateAttributes({ title })}
          onKeyDown={returnToText(editor, getPos)}
        />
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  )
}
