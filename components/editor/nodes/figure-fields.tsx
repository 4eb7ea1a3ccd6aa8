import type { NodeViewProps } from '@tiptap/react'
import { figureWidths } from '@/domain/articles/document'
import { returnToText } from './return-to-text'

const widthWords = { text: 'As wide as the text', wide: 'Wider', full: 'Edge to edge' } as const satisfies Record<
  (typeof figureWidths)[number],
  string
>

/** What a picture shows, whose it is, how wide it stands. */
export function FigureFields({ node, editor, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const back = returnToText(editor, getPos)
  return (
    <div className="figure-fields block-field" contentEditable={false}>
      <label>
        <span>What it shows</span>
        <input
          placeholder="For those who do not see it; empty if it only decorates"
          maxLength={1000}
          value={String(node.attrs.alt)}
          onChange={(event) => updateAttributes({ alt: event.target.value })}
          onKeyDown={back}
        />
      </label>
      <label>
        <span>Credit</span>
        <input
          placeholder="Photograph: …"
          maxLength={200}
          value={String(node.attrs.credit)}
          onChange={(event) => updateAttributes({ credit: event.target.value })}
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
