'use client'

import type { Saver, SaveState } from './saver'
import { useSaveState } from './use-writing'

/** Where the words are. Read out when it changes, but not at every stroke. */
export function SaveStatus({ saver, timeZone }: { saver: Saver; timeZone: string }) {
  const state = useSaveState(saver)
  const { status, code } = state
  return (
    <div className="save-status" data-status={status}>
      <span role="status">{wordsFor(state, timeZone)}</span>
      {status === 'failed' && code === 'not-signed-in' && (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          Sign in in another tab
        </a>
      )}
      {status === 'failed' && (
        <button type="button" className="block-action" onClick={() => void saver.saveNow()}>
          Save now
        </button>
      )}
    </div>
  )
}

function wordsFor({ status, savedAt, message, keptHere, fieldErrors }: SaveState, timeZone: string): string {
  if (status === 'saved') return savedAt ? `Saved ${clock(savedAt, timeZone)}` : 'Saved'
  if (status === 'waiting' || status === 'saving') return 'Saving…'
  const kept = keptHere ? 'Your words are kept in this browser.' : 'This browser cannot keep your words: leave this page open.'
  const why = Object.values(fieldErrors)[0] ?? message
  return `Not saved: ${why} ${kept}`
}

function clock(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
}
