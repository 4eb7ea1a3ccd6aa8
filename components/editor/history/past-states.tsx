'use client'

import type { AdminHistory, RevisionSummary, SnapshotSummary } from '@/domain/articles/types'

/** A state of the essay that can be compared and restored: a revision, or a snapshot. */
export interface PastState {
  id: string
  name: string
}

interface Props {
  /** Undefined while it is being read. */
  history: AdminHistory | undefined
  timeZone: string
  isBusy: boolean
  onCompare: (state: PastState) => void
  /** Left out for those who may not publish. */
  onHide?: (revision: RevisionSummary) => void
}

/** Revisions and snapshots, the latest first. */
export function PastStates({ history, timeZone, isBusy, onCompare, onHide }: Props) {
  if (!history) return <p className="small">Looking it up…</p>
  const { revisions, snapshots } = history
  if (revisions.length + snapshots.length === 0) return <p>Nothing yet: the history begins when the essay is first published.</p>
  const rows = [
    ...revisions.map((revision) => ({ at: revision.createdAt, revision, kept: undefined })),
    ...snapshots.map((kept) => ({ at: kept.createdAt, kept, revision: undefined })),
  ].toSorted((one, other) => other.at.getTime() - one.at.getTime())
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
    <section className="past-states" tabIndex={0} aria-label="States of this essay">
      <ol>
        {rows.map(({ at, revision, kept }) => {
          const state = revision ? { id: revision.id, name: `Revision ${revision.number}` } : { id: kept.id, name: 'Snapshot' }
          return (
            <li key={state.id}>
              <p>
                <b>{state.name}</b> {revision ? revisionWords(revision) : keptWords(kept)}
              </p>
              <p className="small">
                {moment(at, timeZone)}, {(revision ?? kept).byName}
                {revision?.current ? '. Readers see this one.' : ''}
                {revision?.hidden ? '. Hidden: readers see its number and its day, and nothing of it.' : ''}
              </p>
              <p className="admin-row-actions">
                <button type="button" disabled={isBusy} onClick={() => onCompare(state)}>
                  Compare with the page<span className="sr-only"> {state.name}</span>
                </button>
                {revision && onHide && !revision.current && (
                  <button type="button" disabled={isBusy} onClick={() => onHide(revision)}>
                    {revision.hidden ? 'Show to readers again' : 'Hide from readers'}
                    <span className="sr-only"> {state.name}</span>
                  </button>
                )}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function revisionWords({ reason, wordCount, wordsAdded, wordsRemoved }: RevisionSummary): string {
  const counted = wordsAdded === null ? `${wordCount} words` : `${wordsAdded} added, ${wordsRemoved ?? 0} removed`
  return reason ? `${reason} (${counted})` : counted
}

function keptWords({ title }: SnapshotSummary): string {
  return title || 'without a title'
}

function moment(at: Date, timeZone: string): string {
  const shape = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone } as const
  return new Intl.DateTimeFormat('en-GB', shape).format(at)
}
