'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { NotePassage } from '@/components/admin/notes/note-passage'
import { useToast } from '@/components/ui/toaster'
import { decideNoteAction } from '@/domain/notes/actions'
import type { NoteForEditor } from '@/domain/notes/types'
import { findWords } from './find-words'

interface Props {
  editor: Editor
  beside: NoteForEditor
  /** The proposal was taken: whoever wishes it is named. */
  onAccepted: (name: string) => void
}

/** The note by which the editor was opened: its passage is selected, and what the reader proposes for just these words is a button away. */
export function NoteBeside({ editor, beside: { note, place }, onAccepted }: Props) {
  const toast = useToast()
  const [isClosed, setClosed] = useState(false)
  const [found, setFound] = useState(place !== null)
  const [isReplaced, setReplaced] = useState(false)
  const isNamed = note.wantsCredit && note.name !== ''
  const select = () => {
    const range = place && findWords(editor.state.doc, place)
    setFound(range !== null)
    if (range) editor.chain().setTextSelection(range).focus(undefined, { scrollIntoView: true }).run()
    return range
  }

  // Once: whoever has gone on writing must not be led back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the page as it was opened
  useEffect(() => {
    select()
  }, [])

  /** Its words stand in the essay now, so nobody needs to look at it again. */
  async function accept() {
    if (isNamed) onAccepted(note.name)
    if (note.status !== 'open') return
    const result = await callAction(decideNoteAction, { id: note.id, status: 'accepted' })
    if (!result.ok) toast.complain(result.message)
  }

  if (isClosed) return null
  // A proposal is about the words that the reader saw; others are the author's newer ones.
  const isAsChosen = place?.words === note.passage.quote
  return (
    <aside className="admin-notice note-beside" aria-label="A reader’s note">
      <NotePassage passage={note.passage} suggestion={note.suggestion} />
      {note.text && <p>{note.text}</p>}
      {!found && !isReplaced && <p>This passage has changed: the text does not say so any more.</p>}
      {found && !isReplaced && !isAsChosen && (
        <p>The passage was reworded since. What the note says is about the words that stood there.</p>
      )}
      {isNamed && <p>{note.name} would like to be named: the line that does so is ready when you publish the correction.</p>}
      <p className="note-ways">
        {found && !isReplaced && (
          <button type="button" className="block-action" onClick={select}>
            Show the passage
          </button>
        )}
        {found && !isReplaced && isAsChosen && note.suggestion !== '' && (
          <button
            type="button"
            className="block-action"
            onClick={() => {
              const range = select()
              if (!range) return
              // As typed over it: what was in italics stays so.
              editor.view.dispatch(editor.state.tr.insertText(note.suggestion, range.from, range.to))
              setReplaced(true)
              void accept()
            }}
          >
            Replace it as proposed
          </button>
        )}
        <button type="button" className="block-action" onClick={() => setClosed(true)}>
          Close the note
        </button>
      </p>
    </aside>
  )
}
