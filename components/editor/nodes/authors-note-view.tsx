import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useId, useState } from 'react'
import { partialDateSchema } from '@/domain/articles/document'
import { returnToText } from './return-to-text'

/** The note as the reader sees it, with its date to type in. */
export function AuthorsNoteView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const hintId = useId()
  const date = String(node.attrs.date ?? '')
  // Half a date ("2022-1") is no date yet: it stays in the field, and the essay keeps the last one that could be read.
  const [typed, setTyped] = useState({ text: date, basedOn: date })
  const text = typed.basedOn === date ? typed.text : date
  const readable = partialDateSchema.safeParse(text).success

  function type(value: string) {
    const trimmed = value.trim()
    const isDate = partialDateSchema.safeParse(trimmed).success
    setTyped({ text: trimmed, basedOn: isDate ? trimmed : date })
    if (isDate) updateAttributes({ date: trimmed })
  }

  return (
    <NodeViewWrapper as="aside" role="note" aria-label="Author’s note" className="authors-note">
      <div className="label block-field" contentEditable={false}>
        <span>Author’s note</span>
        <input
          aria-label="Date of the author’s note"
          aria-invalid={!readable}
          aria-describedby={hintId}
          placeholder="its date"
          size={11}
          maxLength={10}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={returnToText(editor, getPos)}
        />
        <span id={hintId} className={readable ? 'sr-only' : 'block-error'}>
          A year, a month or a day: 2022, 2022-10 or 2022-10-05.
        </span>
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  )
}
