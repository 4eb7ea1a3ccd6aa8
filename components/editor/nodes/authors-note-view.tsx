import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useId } from 'react'
import { partialDateHint, partialDateMaxLength, usePartialDate } from '../details/use-partial-date'
import { returnToText } from './return-to-text'

/** The note as the reader sees it, with its date to type in. */
export function AuthorsNoteView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const hintId = useId()
  const { text, type, leave, isWrong } = usePartialDate(String(node.attrs.date ?? ''), (date) => updateAttributes({ date }))

  return (
    <NodeViewWrapper as="aside" role="note" aria-label="Author’s note" className="authors-note">
      <div className="label block-field" contentEditable={false}>
        <span>Author’s note</span>
        <input
          aria-label="Date of the author’s note"
          aria-invalid={isWrong}
          aria-describedby={hintId}
          placeholder="its date"
          size={17}
          maxLength={partialDateMaxLength}
          value={text}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={returnToText(editor, getPos)}
        />
        <span id={hintId} className={isWrong ? 'block-error' : 'sr-only'}>
          {partialDateHint}
        </span>
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  )
}
