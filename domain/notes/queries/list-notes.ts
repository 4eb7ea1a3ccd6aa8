import type { Actor } from '@/domain/accounts/types'
import { pageWindow } from '@/domain/articles/queries/paging'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { noteColumns, noteItem } from '../note-columns'
import { canSeeNotes, essaysOfNotes } from '../policy'
import type { NoteFilter, NoteList } from '../types'

export const notesPerPage = 30

/** Readers' notes about the essays that this actor may edit: what is open oldest first, as it came, and what was decided the latest first. */
export async function listNotes(actor: Actor, { status = 'open', article = '', page: asked = 1 }: NoteFilter = {}): Promise<NoteList> {
  if (!canSeeNotes(actor)) throw new AppError('forbidden', message('errors.notesForbidden'))
  const { page, skip, take, pagesOf } = pageWindow(asked, notesPerPage)
  const where = { status, ...(article === '' ? {} : { articleId: article }), article: { ...essaysOfNotes(actor), deletedAt: null } }
  const direction = status === 'open' ? 'asc' : 'desc'
  const { passage, ...columns } = noteColumns
  const shown = { ...passage.select, revision: { select: { number: true } } }
  const [total, rows] = await Promise.all([
    db().privateNote.count({ where }),
    db().privateNote.findMany({
      where,
      orderBy: [{ createdAt: direction }, { id: direction }],
      skip,
      take,
      select: { ...columns, passage: { select: shown } },
    }),
  ])
  return { items: rows.map(noteItem), page, pages: pagesOf(total), total }
}
