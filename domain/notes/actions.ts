'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { decideNoteInput } from './admin-input'
import { decideNote } from './commands/decide-note'

export const decideNoteAction = adminAction('note.decide', decideNoteInput, (actor, { id, status }) => decideNote(actor, id, status))
