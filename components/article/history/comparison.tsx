import type { ReactNode } from 'react'
import type { MediaView } from '@/domain/media/types'
import type { ComparedLine, Row } from '@/domain/revisions/diff/types'
import { beginningOf, Line, type LineFrame, lineName } from './line'

interface Props {
  rows: readonly Row[]
  frame: LineFrame
  /** Pictures of either side. */
  media: Record<string, MediaView>
}

/**
 * Two texts side by side, the older first; in one column where there is no room for two. What is the same in both is
 * read once, however often it is shown.
 */
export function Comparison({ rows, frame, media }: Props) {
  return <div className="comparison">{rows.map((row, index) => rowElement(row, index, frame, media))}</div>
}

function rowElement(row: Row, key: number, frame: LineFrame, media: Props['media']): ReactNode {
  const { labels } = frame
  switch (row.kind) {
    case 'unchanged':
      return (
        <p key={key} className="compared-gap">
          {labels.unchanged(row.count)}
        </p>
      )
    case 'same':
      // A date and a code, which say nothing by themselves while they stay as they are.
      if (row.line.kind === 'writtenOn' || row.line.kind === 'language') return null
      return (
        <div key={key} className="compared same">
          <div className="before" aria-hidden="true">
            <Line line={row.line} frame={frame} side="before" />
          </div>
          <Side side="after">
            <Line line={row.line} frame={frame} side="after" />
          </Side>
        </div>
      )
    case 'moved-away':
      return (
        <div key={key} className="compared">
          <Side side="before" label={labels.movedAway}>
            <p className="line moved-away">{beginningOf(row.before)}</p>
          </Side>
        </div>
      )
    default:
      return (
        <div key={key} className="compared">
          {'before' in row && !isUntouched(row) ? (
            <Side side="before" label={labelOf(row.before, row, frame, labels.before)}>
              <Line line={row.before} frame={frame} side="before" picture={media[row.before.mediaId ?? '']} />
            </Side>
          ) : null}
          {'after' in row ? (
            <Side side="after" label={row.kind === 'moved' ? labels.movedHere : labelOf(row.after, row, frame, labels.after)}>
              <Line line={row.after} frame={frame} side="after" picture={media[row.after.mediaId ?? '']} />
            </Side>
          ) : null}
        </div>
      )
  }
}

function Side({ side, label, children }: { side: 'before' | 'after'; label?: string; children: ReactNode }) {
  return (
    <div className={side}>
      {label ? <p className="side-name">{label}</p> : null}
      {children}
    </div>
  )
}

/** A paragraph that only moved needs not be shown twice. */
function isUntouched(row: Row): boolean {
  return row.kind === 'moved' && row.after.spans.every(({ change }) => change === undefined)
}

/** Before or after, and what it is where its looks do not say so, or where that is what changed. */
function labelOf(line: ComparedLine, row: Row, frame: LineFrame, side: string): string {
  const became = row.kind === 'changed' && (row.before.kind !== row.after.kind || row.before.place !== row.after.place)
  const name = lineName(line, frame.labels, became)
  return name ? `${side} · ${name}` : side
}
