import type { NodeViewProps } from '@tiptap/react'
import { useId } from 'react'
import { GrowingText } from '@/components/ui/growing-text'
import { figureWidths } from '@/domain/document/document'
import { returnToText } from './return-to-text'

const widthWords = { text: 'As wide as the text', wide: 'Wider', full: 'Edge to edge' } as const satisfies Record<
  (typeof figureWidths)[number],
  string
>

/** What a picture shows, whose it is, how wide it stands. */
export function FigureFields({ node, editor, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const back = returnToText(editor, getPos)
  const [altId, creditId] = [useId(), useId()]
  return (
    <div className="figure-fields block-field" contentEditable={false}>
      <label htmlFor={altId}>
        <span>What it shows</span>
        <GrowingText
          id={altId}
          placeholder="For those who do not see it; empty if it only decorates"
          maxLength={1000}
          value={String(node.attrs.alt)}
          onText={(alt) => updateAttributes({ alt })}
          onKeyDown={back}
        />
      </label>
      <label htmlFor={creditId}>
        <span>Credit</span>
        <GrowingText
          id={creditId}
          placeholder="Photograph: …"
          maxLength={200}
          value={String(node.attrs.credit)}
          onText={(credit) => updateAttributes({ credit })}
          onKeyDown={back}
        />
      </label>
      <span className="figure-actions">
        {figureWidths.map((width) => (
          <button
            key={width}
            type="button"
            className="block-action"
            aria-pressed={node.attrs.width === width}
            onClick={() => updateAttributes({ width })}
          >
            {widthWords[width]}
          </button>
        ))}
        <button type="button" className="block-action" onClick={deleteNode}>
          Remove picture
        </button>
      </span>
    </div>
  )
}
