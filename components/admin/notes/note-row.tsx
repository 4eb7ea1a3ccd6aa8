'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { PublicationTime } from '@/components/ui/time'
import { useToast } from '@/components/ui/toaster'
import { decideNoteAction } from '@/domain/notes/actions'
import type { NoteItem, NoteKind, NoteStatus } from '@/domain/notes/types'
import { callAction } from '../call-action'
import { NotePassage } from './note-passage'

const kinds: Record<NoteKind, string> = { typo: 'Typo', fact: 'Fact', other: 'Note' }

const done: Record<NoteStatus, string> = {
  open: 'The note is open again.',
  accepted: 'The note is accepted.',
  dismissed: 'The note is dismissed.',
}

interface Props {
  note: NoteItem
  place: { language: string; timeZone: string }
}

/** One note: about which passage, by whom, what it says and proposes, and the ways to answer it. */
export function NoteRow({ note, place }: Props) {
  const router = useRouter()
  const toast = useToast()
  const [isDeciding, decide] = useTransition()
  const { article, passage } = note
  const editor = `/admin/articles/${article.id}?note=${note.id}`

  function onDecide(status: NoteStatus, leadsTo?: string) {
    decide(async () => {
      const result = await callAction(decideNoteAction, { id: note.id, status })
      if (!result.ok) return toast.complain(result.message)
      toast.say(done[status], status === 'open' ? undefined : { label: 'Undo', run: () => void takeBack() })
      if (leadsTo) router.push(leadsTo)
      else router.refresh()
    })
  }

  async function takeBack() {
    const result = await callAction(decideNoteAction, { id: note.id, status: 'open' })
    if (result.ok) toast.say(done.open)
    else toast.complain(result.message)
    router.refresh()
  }

  return (
    <li className="admin-row" aria-label={`${kinds[note.kind]} on ${article.title}`}>
      <div className="admin-row-main">
        <p className="admin-facts">
          <b>{kinds[note.kind]}</b>
          <Link href={editor} className="clipped">
            {article.title || 'Untitled'}
          </Link>
          <PublicationTime at={note.createdAt} settings={place} shape="date-time" />
          <span className="clipped">{note.name === '' ? 'by somebody who gave no name' : `by ${note.name}`}</span>
          {note.email && <span className="clipped">{note.email}</span>}
        </p>
        <NotePassage passage={passage} suggestion={note.suggestion} />
        {note.text && <p className="note-text">{note.text}</p>}
        {!passage.stands && note.status === 'open' && <p className="small">The essay as published does not say this any more.</p>}
        {note.wantsCredit && note.name && <p className="small">{note.name} would like to be named.</p>}
        {note.decidedAt && (
          <p className="admin-facts">
            <span className="clipped">
              {note.status} <PublicationTime at={note.decidedAt} settings={place} shape="date-time" />
              {note.decidedBy && ` by ${note.decidedBy}`}
            </span>
          </p>
        )}
        <div className="admin-row-actions">
          {note.status === 'open' ? (
            <>
              <button type="button" onClick={() => onDecide('accepted', editor)} disabled={isDeciding}>
                Accept and correct
              </button>
              <button type="button" onClick={() => onDecide('dismissed')} disabled={isDeciding}>
                Dismiss
              </button>
              <Link href={editor}>Open in the editor</Link>
            </>
          ) : (
            <button type="button" onClick={() => onDecide('open')} disabled={isDeciding}>
              Open again
            </button>
          )}
        </div>
      </div>
    </li>
  )
}
