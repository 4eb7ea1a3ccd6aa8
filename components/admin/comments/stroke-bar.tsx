import type { RefObject } from 'react'
import type { Selection } from './use-selection'
import { comments, type Stroke } from './use-stroke'

interface Props {
  selection: Selection
  stroke: Stroke
  /** Chooses all; takes the focus when the buttons that had it go. */
  all: RefObject<HTMLInputElement | null>
}

/** Says how many are chosen, and decides over all of them. */
export function StrokeBar({ selection, stroke: { offered, draw, isDeciding }, all }: Props) {
  return (
    <div className="stroke-bar">
      <label className="choice">
        <input ref={all} type="checkbox" checked={selection.all} onChange={selection.toggleAll} />
        <span>{selection.ids.length === 0 ? 'Choose all on this page' : `${comments(selection.ids.length)} chosen`}</span>
      </label>
      {selection.ids.length > 0 && (
        <p className="admin-row-actions">
          {offered.map((decision) => (
            <button key={decision.verb} type="button" disabled={isDeciding} onClick={() => draw(decision)}>
              {decision.name}
              <span className="sr-only"> {comments(selection.ids.length)}</span>
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
