import { db } from '@/platform/db/client'
import { choosePassage, passageRow } from '../passages/choose-passage'
import type { NoteKind, NoteStatus } from './types'

interface Overrides {
  kind?: NoteKind
  text?: string
  suggestion?: string
  authorId?: string | null
  guestName?: string
  guestEmail?: string
  guestKey?: string
  wantsCredit?: boolean
  status?: NoteStatus
  createdAt?: Date
}

/** Stores a note for a test, on a passage that stands in the published essay. */
export async function buildNote(articleId: string, quote: string, overrides: Overrides = {}) {
  const passage = await choosePassage(articleId, { quote })
  const note = await db().privateNote.create({ data: { articleId, kind: 'typo', status: 'open', ...overrides } })
  await db().passage.create({ data: { ...passageRow(passage), noteId: note.id } })
  return note
}
