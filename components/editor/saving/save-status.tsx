'use client'

import type { Saver, SaveState } from './saver'
import { useSaveState } from './use-writing'

/** Where the words are. Read out when it changes, but not at every stroke. */
export function SaveStatus({ saver, timeZone }: { saver: Saver; timeZone: string }) {
  const state = useSaveState(saver)
  const { status, code } = state
  return (
    <div className="save-status" data-status={status}>
      <span role="status">
        {shortWords(status)}
        <span className="save-status-more">{longWords(state, timeZone)}</span>
      </span>
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

function shortWords(status: SaveState['status']): string {
  if (status === 'saved') return 'Saved'
  return status === 'waiting' || status === 'saving' ? 'Saving…' : 'Not saved'
}

/** What a phone's bar has no room for, unless something is wrong. */
function longWords({ status, savedAt, message, savedHere, fieldErrors }: SaveState, timeZone: string): string {
  if (status === 'saved') return savedAt ? ` ${clock(savedAt, timeZone)}` : ''
  if (status === 'waiting' || status === 'saving') return ''
  const kept = savedHere ? 'Your words are saved in this browser.' : 'This browser cannot save your words: leave this page open.'
  const why = Object.values(fieldErrors)[0] ?? message
  return `: ${why} ${kept}`
}

function clock(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
}
